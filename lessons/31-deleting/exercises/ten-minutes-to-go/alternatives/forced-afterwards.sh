kubectl exec ${pod} -- touch /tmp/stop
sleep 8
kubectl delete pod ${pod} --force --grace-period=0
