# fails: price
# feedback: it looks at the version itself
kubectl exec db -- redis-cli SET version 2
kubectl exec db -- redis-cli DEL lock
