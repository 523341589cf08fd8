# fails: ready
# feedback: not even replace one that is broken
kubectl rollout restart statefulset/db
sleep 60
