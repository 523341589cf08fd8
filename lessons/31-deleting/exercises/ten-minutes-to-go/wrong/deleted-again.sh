# fails: gone
# feedback: the container waits for a file
kubectl delete pod ${pod} --wait=false
sleep 30
