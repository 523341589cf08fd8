# fails: by-the-set
# feedback: takes away those that serve
kubectl patch statefulset ${set} -p '{"spec":{"template":{"spec":{"initContainers":[{"name":"prepare","command":["sh","-c","echo prepared by version 2"]}]}}}}'
kubectl delete pods -l app=${set}
sleep 60
