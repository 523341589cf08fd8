kubectl rollout history deployment/web
kubectl rollout undo deployment/web --to-revision=1
kubectl rollout status deployment/web
kubectl set image deployment/web app=nginx:1.27
