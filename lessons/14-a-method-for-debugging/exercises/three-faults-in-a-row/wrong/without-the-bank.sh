# fails: runs
# feedback: what does its event or its log say
kubectl set image pod/inn fetch=busybox:1.36
kubectl create configmap inn --from-literal=mode=slow
kubectl wait pod inn --for=condition=Ready --timeout=30s
