# fails: ready
# feedback: not even replace one that is broken
kubectl rollout restart statefulset/${set}
sleep 60
