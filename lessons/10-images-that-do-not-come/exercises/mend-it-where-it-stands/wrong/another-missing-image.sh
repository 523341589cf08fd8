# fails: runs
# feedback: A minute after your last command
kubectl set image pod/inn fetch=busybox:2.0
