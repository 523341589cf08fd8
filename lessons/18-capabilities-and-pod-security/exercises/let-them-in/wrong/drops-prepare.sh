# fails: prepared
# feedback: prepare should still be there
kubectl get rs -n house
kubectl -n house patch deployment shop -p '{"spec":{"template":{"spec":{"securityContext":{"runAsNonRoot":true,"runAsUser":1000,"seccompProfile":{"type":"RuntimeDefault"}},"initContainers":null,"containers":[{"name":"app","securityContext":{"allowPrivilegeEscalation":false,"capabilities":{"drop":["ALL"]}}}]}}}}'
kubectl -n house rollout status deployment shop --timeout=60s
