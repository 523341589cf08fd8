# fails: ready
# feedback: three ready Pods
kubectl delete pod db-2
sleep 60
