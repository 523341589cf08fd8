# fails: two
# feedback: there should be two Pods
kubectl -n default scale deployment shop --replicas=2
