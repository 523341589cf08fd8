kubectl get pods
kubectl logs db-2 -c prepare
kubectl patch statefulset db -p '{"spec":{"template":{"spec":{"initContainers":[{"name":"prepare","command":["sh","-c","echo prepared by version 2"]}]}}}}'
kubectl delete pod db-2
kubectl rollout status statefulset/db
