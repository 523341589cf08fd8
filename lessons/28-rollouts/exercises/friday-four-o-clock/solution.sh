kubectl rollout status deployment/web --timeout=2s
kubectl get rs
kubectl rollout undo deployment/web
kubectl set image deployment/web app=nginx:1.27
kubectl rollout status deployment/web
