# fails: runs
# feedback: If your change was refused
kubectl patch pod mill -p '{"spec":{"initContainers":[{"name":"grind","command":["sh","-c","echo ground"]}]}}'
