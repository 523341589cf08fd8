kubectl delete pod ${pod} --grace-period=15 --wait=false
kubectl exec ${pod} -- touch /tmp/stop
sleep 20
