# fails: streams
# feedback: Is the volume of cleaner mounted in stream
kubectl get pod cleaner -o yaml
cat > pod.yaml <<'END'
apiVersion: v1
kind: Pod
metadata:
  name: cleaner
  labels: {team: rooms}
spec:
  terminationGracePeriodSeconds: 2
  volumes:
  - {name: log, emptyDir: {}}
  initContainers:
  - name: stream
    image: busybox
    restartPolicy: Always
    command: ["tail", "-n", "+1", "-F", "/var/log/cleaner.log"]
  containers:
  - name: cleaner
    image: busybox:1.36
    env:
    - {name: ROOMS, value: "3"}
    command: ["sh", "-c", "while true; do for n in $(seq $ROOMS); do echo room $n is clean >> /var/log/cleaner.log; sleep 2; done; done"]
    volumeMounts: [{name: log, mountPath: /var/log}]
END
kubectl replace --force -f pod.yaml
