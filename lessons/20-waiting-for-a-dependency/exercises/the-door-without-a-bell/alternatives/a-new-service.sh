kubectl get endpointslices
kubectl delete service stock
kubectl expose pod stock --port=80 --target-port=${port}
