# fails: ready
# feedback: is ${set}-2 made of it
kubectl patch statefulset ${set} -p '{"spec":{"template":{"spec":{"initContainers":[{"name":"prepare","command":["sh","-c","echo prepared by version 2"]}]}}}}'
sleep 60
