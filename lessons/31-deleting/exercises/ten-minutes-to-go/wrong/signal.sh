# fails: gone
# feedback: still there
kubectl exec ${pod} -- kill -TERM 1
sleep 20
