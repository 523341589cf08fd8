kubectl get pods
kubectl describe pod inn
kubectl set image pod/inn fetch=busybox:1.36
kubectl create configmap inn --from-literal=mode=slow
sleep 20
kubectl logs inn -c wait
kubectl create service clusterip bank --tcp=80
