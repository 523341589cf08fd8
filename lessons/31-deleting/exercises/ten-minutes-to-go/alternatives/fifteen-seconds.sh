kubectl delete pod cash --grace-period=15 --wait=false
kubectl exec cash -- touch /tmp/stop
sleep 20
