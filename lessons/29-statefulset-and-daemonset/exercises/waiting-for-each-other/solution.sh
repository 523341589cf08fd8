kubectl get pods
kubectl logs ${set}-2 -c prepare
kubectl patch statefulset ${set} -p '{"spec":{"template":{"spec":{"initContainers":[{"name":"prepare","command":["sh","-c","echo prepared by version 2"]}]}}}}'
kubectl delete pod ${set}-2
kubectl rollout status statefulset/${set}
