kubectl exec cash -- touch /tmp/stop
kubectl delete pod cash --grace-period=1
