# fails: none-fails
# feedback: still a Pod whose init container fails
kubectl rollout restart deployment/web
