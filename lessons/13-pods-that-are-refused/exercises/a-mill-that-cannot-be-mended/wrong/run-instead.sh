# fails: flour
# feedback: has lost its variable
kubectl delete pod mill --now
kubectl run mill --image=nginx --labels=app=mill
