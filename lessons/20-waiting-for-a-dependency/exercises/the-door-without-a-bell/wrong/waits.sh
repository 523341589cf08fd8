# fails: runs
# feedback: shop still waits
kubectl get pods
sleep 60
kubectl get pods
