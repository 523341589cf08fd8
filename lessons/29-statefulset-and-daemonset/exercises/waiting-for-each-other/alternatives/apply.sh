kubectl apply -f - <<END
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: ${set}
spec:
  serviceName: ${set}
  replicas: 3
  selector: {matchLabels: {app: ${set}}}
  template:
    metadata:
      labels: {app: ${set}}
    spec:
      initContainers:
      - name: prepare
        image: busybox
        command: ["sh", "-c", "echo prepared by version 2"]
      containers:
      - name: app
        image: nginx:1.27
END
kubectl delete pod/${set}-2 --wait=false
sleep 30
