kubectl get pods
kubectl exec cash -- touch /tmp/stop
kubectl wait --for=delete pod/cash --timeout=30s
