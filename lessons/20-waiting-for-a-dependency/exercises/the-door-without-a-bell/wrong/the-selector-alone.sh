# fails: runs
# feedback: the port at which stock listens
kubectl patch service stock -p '{"spec":{"selector":{"app":"stock"}}}'
