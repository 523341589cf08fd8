# fails: counted
# feedback: killed before it had counted
kubectl delete pod ${pod} --force --grace-period=0
