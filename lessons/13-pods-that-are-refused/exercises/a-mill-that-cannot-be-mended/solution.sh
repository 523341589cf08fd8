kubectl get pod mill -o yaml | sed s/ston:/stone:/ | kubectl replace --force -f -
