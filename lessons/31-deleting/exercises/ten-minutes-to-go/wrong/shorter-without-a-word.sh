# fails: gone
# feedback: keeps the grace period it began with
kubectl delete pod ${pod} --grace-period=10 --wait=false
sleep 30
