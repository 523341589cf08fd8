kubectl get pods
kubectl logs deployment/shop -c migrate --tail=3
kubectl get pod shop-5d9c7b8f4-x2k9q
kubectl exec db -- redis-cli DEL lock
