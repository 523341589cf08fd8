# fails: prepared
# feedback: should have printed prepared by version 2
kubectl patch statefulset db --type=json -p '[{"op":"replace","path":"/spec/template/spec/initContainers/0/command","value":["true"]}]'
kubectl delete pod db-2
sleep 40
