# fails: ${day}
# feedback: should print report for ${day}
kubectl create configmap report --from-literal=day=today
kubectl create job try --from=cronjob/report
