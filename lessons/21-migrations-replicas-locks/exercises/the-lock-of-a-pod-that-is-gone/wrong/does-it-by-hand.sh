# fails: price
# feedback: let migrate do its work
kubectl exec db -- redis-cli INCRBY price 5
kubectl exec db -- redis-cli DEL lock
