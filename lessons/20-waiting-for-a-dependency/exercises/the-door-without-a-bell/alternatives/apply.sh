kubectl get service stock -o yaml
kubectl apply -f - <<END
apiVersion: v1
kind: Service
metadata:
  name: stock
spec:
  selector: {app: stock, tier: back}
  ports: [{port: 80, targetPort: ${port}}]
END
