package podium.manifest.edit;

import java.util.List;

/** Snippets of several lines: for each list or struct where they fit, what one often writes there. */
final class Templates {
    /**
     * A snippet.
     *
     * @param place the struct whose field it begins, or whose item it is when the field is the list's name
     * @param text with {@code ${name}} for what one fills in
     */
    record Template(String place, String label, String detail, String text) {
    }

    private static final List<Template> ALL = List.of(
            item("PodSpec.initContainers", "init container", "runs to its end before the next one starts", """
                    name: ${init}
                    image: ${busybox:1.36}
                    command: ["sh", "-c", "${echo ready}"]
                    """),
            item("PodSpec.initContainers", "init container that waits", "waits for a Service, with a limit", """
                    name: ${wait}
                    image: ${busybox:1.36}
                    command:
                    - sh
                    - -c
                    - for i in $(seq ${60}); do nslookup ${db} && exit 0; sleep 1; done; exit 1
                    """),
            item("PodSpec.initContainers", "sidecar", "starts in the row, stays until the Pod ends", """
                    name: ${sidecar}
                    image: ${busybox:1.36}
                    restartPolicy: Always
                    command: ["sh", "-c", "${tail -F /var/log/app.log}"]
                    """),
            item("PodSpec.containers", "container", "runs with the others once all init containers are done", """
                    name: ${app}
                    image: ${nginx:1.28}
                    """),
            item("PodSpec.volumes", "emptyDir volume", "empty at first, lives as long as the Pod", """
                    name: ${data}
                    emptyDir: {}
                    """),
            item("PodSpec.volumes", "ConfigMap volume", "each key a file", """
                    name: ${config}
                    configMap:
                      name: ${my-config}
                    """),
            item("PodSpec.volumes", "Secret volume", "each key a file, in memory", """
                    name: ${secret}
                    secret:
                      secretName: ${my-secret}
                    """),
            item("PodSpec.volumes", "persistent volume claim", "outlives the Pod", """
                    name: ${data}
                    persistentVolumeClaim:
                      claimName: ${my-claim}
                    """),
            item("PodSpec.volumes", "projected volume", "several sources in one directory", """
                    name: ${all}
                    projected:
                      sources:
                      - configMap:
                          name: ${my-config}
                      - secret:
                          name: ${my-secret}
                    """),
            item("Container.volumeMounts", "mount", "a volume of the Pod at a path", """
                    name: ${data}
                    mountPath: ${/data}
                    """),
            item("Container.env", "variable", "a name and its value", """
                    name: ${NAME}
                    value: "${value}"
                    """),
            item("Container.env", "variable from a ConfigMap", "one key of it", """
                    name: ${NAME}
                    valueFrom:
                      configMapKeyRef:
                        name: ${my-config}
                        key: ${key}
                    """),
            item("Container.env", "variable from a Secret", "one key of it", """
                    name: ${NAME}
                    valueFrom:
                      secretKeyRef:
                        name: ${my-secret}
                        key: ${key}
                    """),
            field("Container", "startupProbe: httpGet", "until it passes, the others wait", """
                    startupProbe:
                      httpGet:
                        path: ${/}
                        port: ${80}
                      periodSeconds: ${1}
                      failureThreshold: ${30}
                    """),
            field("Container", "readinessProbe: httpGet", "decides whether Services send requests", """
                    readinessProbe:
                      httpGet:
                        path: ${/}
                        port: ${80}
                      periodSeconds: ${5}
                    """),
            field("Container", "livenessProbe: exec", "restarts the container when it fails", """
                    livenessProbe:
                      exec:
                        command: ["sh", "-c", "${test -f /tmp/alive}"]
                      periodSeconds: ${10}
                    """),
            field("Container", "livenessProbe: tcpSocket", "restarts the container when nothing listens", """
                    livenessProbe:
                      tcpSocket:
                        port: ${80}
                      periodSeconds: ${10}
                    """),
            field("Container", "resources: requests and limits", "what the node keeps free, and the most", """
                    resources:
                      requests:
                        cpu: ${100m}
                        memory: ${64Mi}
                      limits:
                        memory: ${128Mi}
                    """),
            field("", "Pod with an init container", "a whole document", """
                    apiVersion: v1
                    kind: Pod
                    metadata:
                      name: ${web}
                    spec:
                      initContainers:
                      - name: ${init}
                        image: ${busybox:1.36}
                        command: ["sh", "-c", "${echo ready}"]
                      containers:
                      - name: ${app}
                        image: ${nginx:1.28}
                    """),
            field("", "Deployment", "a whole document", """
                    apiVersion: apps/v1
                    kind: Deployment
                    metadata:
                      name: ${web}
                    spec:
                      replicas: ${2}
                      selector:
                        matchLabels:
                          app: ${web}
                      template:
                        metadata:
                          labels:
                            app: ${web}
                        spec:
                          containers:
                          - name: ${app}
                            image: ${nginx:1.28}
                    """),
            field("", "Service", "a whole document", """
                    apiVersion: v1
                    kind: Service
                    metadata:
                      name: ${web}
                    spec:
                      selector:
                        app: ${web}
                      ports:
                      - port: ${80}
                    """),
            field("", "ConfigMap", "a whole document", """
                    apiVersion: v1
                    kind: ConfigMap
                    metadata:
                      name: ${my-config}
                    data:
                      ${key}: ${value}
                    """));

    private Templates() {
    }

    private static Template item(String place, String label, String detail, String text) {
        return new Template(place, label, detail, text);
    }

    private static Template field(String struct, String label, String detail, String text) {
        return new Template(struct, label, detail, text);
    }

    /** Those that fit a place: {@code PodSpec.volumes} for an item, {@code Container} for a field, empty for a document. */
    static List<Template> at(String place) {
        return ALL.stream().filter(t -> t.place().equals(place)).toList();
    }
}
