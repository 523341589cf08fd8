kubectl get pods
kubectl set image pod/inn fetch=busybox:1.36
