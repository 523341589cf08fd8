kubectl describe cronjob report
kubectl create cm report --from-literal=day=${day}
kubectl create job try --from=cj/report
