kubectl create configmap report --from-literal=night=long
kubectl create job try --from=cronjob/report
sleep 5
kubectl patch configmap report -p '{"data":{"day":"${day}"}}'
