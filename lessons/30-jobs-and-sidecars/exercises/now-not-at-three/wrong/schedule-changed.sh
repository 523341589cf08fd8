# fails: untouched
# feedback: with its schedule
kubectl create configmap report --from-literal=day=${day}
kubectl patch cronjob report -p '{"spec":{"schedule":"* * * * *"}}'
kubectl create job try --from=cronjob/report
