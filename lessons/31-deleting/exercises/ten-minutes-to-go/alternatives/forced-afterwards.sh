kubectl exec cash -- touch /tmp/stop
sleep 8
kubectl delete pod cash --force --grace-period=0
