# fails: healthy
# feedback: three ready Pods of web
kubectl set image deployment/web app=nginx:nowhere
kubectl scale deployment web --replicas=1
