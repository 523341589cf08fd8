# fails: monday
# feedback: should print report for monday
kubectl create configmap report --from-literal=day=today
kubectl create job try --from=cronjob/report
