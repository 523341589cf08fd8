# fails: no-gap
# feedback: Old Pods were taken away at once
kubectl scale deployment web --replicas=0
kubectl rollout undo deployment/web
kubectl set image deployment/web app=nginx:1.27
kubectl scale deployment web --replicas=3
