# fails: ready
# feedback: Is the key lock still in the database
kubectl rollout restart deployment/shop
sleep 20
kubectl get pods
