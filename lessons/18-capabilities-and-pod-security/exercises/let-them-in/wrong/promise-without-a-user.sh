# fails: two
# feedback: look at their rows
kubectl get rs -n house
kubectl -n house patch deployment shop -p '{"spec":{"template":{"spec":{"securityContext":{"runAsNonRoot":true,"seccompProfile":{"type":"RuntimeDefault"}},"initContainers":[{"name":"prepare","securityContext":{"allowPrivilegeEscalation":false,"capabilities":{"drop":["ALL"]}}}],"containers":[{"name":"app","securityContext":{"allowPrivilegeEscalation":false,"capabilities":{"drop":["ALL"]}}}]}}}}'
kubectl -n house rollout status deployment shop --timeout=60s
