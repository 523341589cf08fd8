# fails: gone
# feedback: still there
kubectl exec cash -- kill -TERM 1
sleep 20
