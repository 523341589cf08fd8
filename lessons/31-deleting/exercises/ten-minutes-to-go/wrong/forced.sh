# fails: counted
# feedback: killed before it had counted
kubectl delete pod cash --force --grace-period=0
