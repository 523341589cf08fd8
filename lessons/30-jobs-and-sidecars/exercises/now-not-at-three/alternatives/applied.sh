kubectl create job --from=cronjob/report try
kubectl apply -f - <<END
apiVersion: v1
kind: ConfigMap
metadata:
  name: report
data:
  day: ${day}
END
kubectl wait --for=condition=complete job/try --timeout=60s
