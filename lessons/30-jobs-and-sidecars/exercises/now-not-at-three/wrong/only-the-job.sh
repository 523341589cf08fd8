# fails: complete
# feedback: what does it wait for
kubectl create job try --from=cronjob/report
sleep 20
