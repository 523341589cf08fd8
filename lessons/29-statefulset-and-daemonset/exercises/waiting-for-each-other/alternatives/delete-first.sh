kubectl delete pod ${set}-2 --grace-period=1 --wait=false
kubectl patch statefulset ${set} -p '{"spec":{"template":{"spec":{"initContainers":[{"name":"prepare","command":["sh","-c","echo prepared by version 2"]}]}}}}'
sleep 5
kubectl delete pod ${set}-2 --wait=false
