# fails: gone
# feedback: the container waits for a file
kubectl delete pod cash --wait=false
sleep 30
