kubectl exec db -c db -- redis-cli EXPIRE lock 3
sleep 10
kubectl get pods
