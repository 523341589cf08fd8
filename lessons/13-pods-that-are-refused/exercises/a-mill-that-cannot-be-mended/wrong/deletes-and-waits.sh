# fails: runs
# feedback: mill should be 1/1 Running
kubectl delete pod mill
