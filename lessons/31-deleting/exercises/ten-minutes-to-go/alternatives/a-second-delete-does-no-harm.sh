kubectl exec ${pod} -- touch /tmp/stop
kubectl delete pod ${pod} --grace-period=1
