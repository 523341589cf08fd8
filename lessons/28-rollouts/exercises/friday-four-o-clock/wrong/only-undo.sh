# fails: image
# feedback: An undo takes back everything
kubectl rollout undo deployment/web
