# fails: db-stays
# feedback: forgets everything then
kubectl get pod db -o yaml
kubectl delete pod db --now
kubectl apply -f - <<'END'
apiVersion: v1
kind: Pod
metadata:
  name: db
  labels: {app: db}
spec:
  containers:
  - name: db
    image: redis:7
    command: ["sh", "-c", "redis-server & until redis-cli MSET version 1 price 100; do sleep 1; done; wait"]
END
