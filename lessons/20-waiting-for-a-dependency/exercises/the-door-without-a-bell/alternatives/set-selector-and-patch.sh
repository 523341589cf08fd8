kubectl patch service stock --type=json -p '[{"op":"replace","path":"/spec/selector/app","value":"stock"},{"op":"replace","path":"/spec/ports/0/targetPort","value":${port}}]'
kubectl get pods
