kubectl patch sts ${set} --type=json -p '[{"op":"replace","path":"/spec/template/spec/initContainers/0/command/2","value":"echo prepared by version 2; exit 0"}]'
kubectl delete pod -l app=${set} --field-selector=status.phase=Pending
sleep 40
