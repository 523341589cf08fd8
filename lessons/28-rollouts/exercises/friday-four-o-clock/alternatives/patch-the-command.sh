kubectl patch deployment web -p '{"spec":{"template":{"spec":{"initContainers":[{"name":"check","command":["sh","-c","echo checked"]}]}}}}'
kubectl rollout status deployment/web
