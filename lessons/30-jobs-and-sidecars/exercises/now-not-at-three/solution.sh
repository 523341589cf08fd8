kubectl create job try --from=cronjob/report
sleep 8
kubectl get pods
kubectl describe pods
kubectl create configmap report --from-literal=day=${day}
kubectl wait --for=condition=complete job/try --timeout=60s
