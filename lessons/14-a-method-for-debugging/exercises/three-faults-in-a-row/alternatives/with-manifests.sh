kubectl apply -f - <<END
apiVersion: v1
kind: ConfigMap
metadata:
  name: inn
data:
  mode: slow
---
apiVersion: v1
kind: Service
metadata:
  name: bank
spec:
  ports: [{port: 80}]
  selector: {app: bank}
END
kubectl patch pod inn -p '{"spec":{"initContainers":[{"name":"fetch","image":"busybox:1.36"}]}}'
