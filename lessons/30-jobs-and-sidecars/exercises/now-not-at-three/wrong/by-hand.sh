# fails: from-the-template
# feedback: as the template of the CronJob has them
kubectl create job try --image=busybox -- echo report for ${day}
