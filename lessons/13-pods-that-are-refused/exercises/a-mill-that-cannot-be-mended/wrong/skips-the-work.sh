# fails: ground
# feedback: grind should find the host
kubectl delete pod mill --now
kubectl apply -f - <<END
apiVersion: v1
kind: Pod
metadata:
  name: mill
  labels: {app: mill}
spec:
  initContainers:
  - name: grind
    image: busybox
    command: ["sh", "-c", "exit 0"]
  containers:
  - name: web
    image: nginx
    env:
    - {name: FLOUR, value: rye}
END
