kubectl set image pod/inn fetch=nginx
kubectl create configmap inn --from-literal=mode=slow --from-literal=more=1
kubectl run bank --image=nginx --port=80
sleep 10
kubectl expose pod bank
