# fails: prepared
# feedback: should have printed prepared by version 2
kubectl patch statefulset ${set} --type=json -p '[{"op":"replace","path":"/spec/template/spec/initContainers/0/command","value":["true"]}]'
kubectl delete pod ${set}-2
sleep 40
