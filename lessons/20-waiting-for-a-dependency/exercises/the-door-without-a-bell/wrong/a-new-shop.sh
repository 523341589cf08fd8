# fails: by-itself
# feedback: the Pod was replaced
kubectl delete service stock
kubectl expose pod stock --port=80 --target-port=${port}
kubectl delete pod shop --now
kubectl apply -f - <<'END'
apiVersion: v1
kind: Pod
metadata:
  name: shop
spec:
  initContainers:
  - name: wait-for-stock
    image: busybox
    command: ["sh", "-c", "until wget -q -T 2 -O - http://stock/ready; do echo waiting for http://stock/ready; sleep 2; done"]
  containers:
  - name: web
    image: nginx
END
