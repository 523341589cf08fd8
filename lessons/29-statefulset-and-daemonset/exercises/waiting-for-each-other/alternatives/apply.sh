kubectl apply -f - <<END
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: db
spec:
  serviceName: db
  replicas: 3
  selector: {matchLabels: {app: db}}
  template:
    metadata:
      labels: {app: db}
    spec:
      initContainers:
      - name: prepare
        image: busybox
        command: ["sh", "-c", "echo prepared by version 2"]
      containers:
      - name: app
        image: nginx:1.27
END
kubectl delete pod/db-2 --wait=false
sleep 30
