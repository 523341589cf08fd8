kubectl get pods
kubectl exec ${pod} -- touch /tmp/stop
kubectl wait --for=delete pod/${pod} --timeout=30s
