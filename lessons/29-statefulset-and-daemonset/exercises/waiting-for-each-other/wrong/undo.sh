# fails: image
# feedback: loses the wanted image
kubectl rollout undo statefulset/db
kubectl delete pod db-2
sleep 30
