kubectl logs shop -c wait-for-stock
kubectl describe service stock
kubectl get pod stock --show-labels
kubectl patch service stock -p '{"spec":{"selector":{"app":"stock"},"ports":[{"port":80,"targetPort":${port}}]}}'
