kubectl exec db -- sh -c 'redis-cli GET lock; redis-cli DEL lock'
