kubectl create service clusterip bank --tcp=80:80
kubectl create cm inn --from-literal=mode=slow
kubectl set image pod inn fetch=busybox
