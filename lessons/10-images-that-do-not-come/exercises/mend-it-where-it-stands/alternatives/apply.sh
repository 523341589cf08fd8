kubectl apply -f - <<END
apiVersion: v1
kind: Pod
metadata:
  name: inn
spec:
  initContainers:
    - name: stamp
      image: busybox
      command: [sh, -c, "echo stamped"]
    - name: fetch
      image: busybox:1.36
      command: [sh, -c, "echo the cellar is full"]
  containers:
    - name: app
      image: busybox
      command: [sh, -c, sleep 3600]
END
kubectl wait pod inn --for=condition=Ready --timeout=60s
