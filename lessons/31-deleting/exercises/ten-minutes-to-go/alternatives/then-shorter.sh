kubectl exec cash -c app -- sh -c "echo > /tmp/stop"
sleep 7
kubectl delete pod cash --grace-period=2
