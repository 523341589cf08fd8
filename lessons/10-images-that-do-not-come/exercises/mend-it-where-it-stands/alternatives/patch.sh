kubectl patch pod inn -p '{"spec":{"initContainers":[{"name":"fetch","image":"busybox"}]}}'
