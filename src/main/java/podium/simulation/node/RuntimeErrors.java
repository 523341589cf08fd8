package podium.simulation.node;

/** How containerd and runc word what they could not do. Rule: kubelet.md §12. */
final class RuntimeErrors {
    private static final String START = "failed to create containerd task: failed to create shim task: OCI runtime create failed: "
            + "runc create failed: unable to start container process: error during container init: ";
    private static final String EXEC = "rpc error: code = Unknown desc = failed to exec in container: failed to start exec \"";

    private RuntimeErrors() {
    }

    static String start(String cause) {
        return START + cause;
    }

    static String exec(String id, String cause) {
        return EXEC + id + "\": OCI runtime exec failed: exec failed: unable to start container process: " + cause;
    }
}
