# fails: command
# feedback: check should be there and print checked
kubectl patch deployment web --type=json -p '[{"op":"remove","path":"/spec/template/spec/initContainers"}]'
