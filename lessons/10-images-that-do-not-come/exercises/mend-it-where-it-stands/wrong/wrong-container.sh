# fails: fetched
# feedback: Was it another container whose image was changed?
kubectl set image pod/inn app=busybox:1.36
