# fails: image
# feedback: loses the wanted image
kubectl rollout undo statefulset/${set}
kubectl delete pod ${set}-2
sleep 30
