kubectl exec deployment/shop -c migrate -- redis-cli -h db GET lock
kubectl exec deployment/shop -c migrate -- redis-cli -h db DEL lock
kubectl get pods
