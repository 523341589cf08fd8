# fails: same-pod
# feedback: so the Pod was replaced
kubectl create configmap inn --from-literal=mode=slow
kubectl create service clusterip bank --tcp=80
kubectl delete pod inn
kubectl apply -f - <<END
apiVersion: v1
kind: Pod
metadata:
  name: inn
spec:
  initContainers:
  - {name: stamp, image: busybox, command: [sh, -c, echo stamped]}
  - {name: fetch, image: "busybox:1.36", command: [sh, -c, echo fetched]}
  - {name: read, image: busybox, command: [sh, -c, echo the mode is slow]}
  containers:
  - {name: app, image: nginx}
END
