# fails: no-gap
# feedback: Old Pods were taken away at once
kubectl delete deployment web
kubectl apply -f - <<END
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 3
  progressDeadlineSeconds: 30
  selector: {matchLabels: {app: web}}
  template:
    metadata:
      labels: {app: web}
    spec:
      initContainers:
      - name: check
        image: busybox
        command: ["sh", "-c", "echo checked"]
      containers:
      - name: app
        image: nginx:1.27
END
