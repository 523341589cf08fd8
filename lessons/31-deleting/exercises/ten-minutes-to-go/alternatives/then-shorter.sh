kubectl exec ${pod} -c app -- sh -c "echo > /tmp/stop"
sleep 7
kubectl delete pod ${pod} --grace-period=2
