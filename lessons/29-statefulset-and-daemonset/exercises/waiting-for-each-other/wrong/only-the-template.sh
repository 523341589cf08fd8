# fails: ready
# feedback: is db-2 made of it
kubectl patch statefulset db -p '{"spec":{"template":{"spec":{"initContainers":[{"name":"prepare","command":["sh","-c","echo prepared by version 2"]}]}}}}'
sleep 60
