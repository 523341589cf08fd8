# fails: runs
# feedback: See with kubectl get pods which container is waiting
sleep 120
