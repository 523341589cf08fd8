# fails: ready
# feedback: three ready Pods
kubectl delete pod ${set}-2
sleep 60
