package podium.kubelet;

/** Pages of the Kubernetes documentation that the rules point to. */
final class Docs {
    private static final String ROOT = "https://kubernetes.io/docs/concepts/";
    static final String LIFECYCLE = ROOT + "workloads/pods/pod-lifecycle/#";
    static final String INIT = ROOT + "workloads/pods/init-containers/#";
    static final String EPHEMERAL = ROOT + "workloads/pods/ephemeral-containers/#";
    static final String SIDECARS = ROOT + "workloads/pods/sidecar-containers/#";
    static final String EVICTION = ROOT + "scheduling-eviction/node-pressure-eviction/#";
    static final String IMAGES = ROOT + "containers/images/#";
    static final String HOOKS = ROOT + "containers/container-lifecycle-hooks/#";

    private Docs() {
    }
}
