# fails: complete
# feedback: is not complete
kubectl create job try --from=cronjob/report
kubectl create configmap report --from-literal=DAY=${day}
