kubectl patch statefulset ${set} -p '{"spec":{"template":{"spec":{"initContainers":[{"name":"prepare","command":["sh","-c","echo prepared by version 2"]}]}}}}'
kubectl delete pod ${set}-2 --force --grace-period=0
sleep 40
