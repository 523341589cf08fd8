# fails: mode
# feedback: which key
kubectl set image pod/inn fetch=busybox:1.36
kubectl create configmap inn --from-literal=MODE=slow
kubectl create service clusterip bank --tcp=80
