kubectl delete pod mill --grace-period=5
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
    command: ["sh", "-c", "until wget -q -O /dev/null http://stone/; do sleep 2; done; echo ground"]
  containers:
  - name: web
    image: nginx
    env:
    - {name: FLOUR, value: rye}
END
