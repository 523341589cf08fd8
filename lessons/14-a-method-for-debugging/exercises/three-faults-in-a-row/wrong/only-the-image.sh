# fails: runs
# feedback: Which init container is at work now
kubectl set image pod/inn fetch=busybox:1.36
