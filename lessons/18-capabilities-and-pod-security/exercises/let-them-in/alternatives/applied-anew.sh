kubectl apply -f - <<END
apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop
  namespace: house
spec:
  replicas: 2
  selector: {matchLabels: {app: shop}}
  template:
    metadata:
      labels: {app: shop}
    spec:
      securityContext:
        runAsNonRoot: true
        runAsUser: 1000
        seccompProfile: {type: RuntimeDefault}
      initContainers:
      - name: prepare
        image: busybox
        command: ["sh", "-c", "echo prepared"]
        securityContext:
          allowPrivilegeEscalation: false
          capabilities: {drop: [ALL]}
      containers:
      - name: app
        image: busybox
        command: ["sleep", "3600"]
        securityContext:
          allowPrivilegeEscalation: false
          capabilities: {drop: [ALL]}
END
