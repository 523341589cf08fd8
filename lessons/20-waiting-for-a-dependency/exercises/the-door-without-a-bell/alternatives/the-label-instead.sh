kubectl label pod stock app=stok --overwrite
kubectl patch service stock -p '{"spec":{"ports":[{"port":80,"targetPort":${port}}]}}'
