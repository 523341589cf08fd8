# fails: runs
# feedback: Does the Service have endpoints
kubectl patch service stock -p '{"spec":{"ports":[{"port":80,"targetPort":${port}}]}}'
