kubectl describe cronjob report
kubectl create cm report --from-literal=day=monday
kubectl create job try --from=cj/report
