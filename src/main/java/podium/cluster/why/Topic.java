package podium.cluster.why;

/**
 * What a derivation is about: something of one object that can have a value.
 *
 * @param name the container, the type of the condition; empty for what an object has once
 */
public record Topic(Kind kind, String name) {
    /** What can be asked for. */
    public enum Kind {
        /** The phase of a Pod as the API shows it. */
        PHASE("phase", false),
        /** A condition of a Pod, by type. */
        CONDITION("condition", false),
        /** The state of a container as the API shows it. */
        STATE("state", false),
        /** Whether a container is ready. */
        READY("ready", false),
        /** Whether a container is started. */
        STARTED("started", false),
        /** How often a container was restarted. */
        RESTARTS("restarts", false),
        /** What the kubelet does about a container: whether its turn to start has come. */
        TURN("turn", true),
        /** What came of the last attempt to start a container. */
        START("start", true),
        /** The instance of a container in the runtime. */
        INSTANCE("instance", false),
        /** The back-off after crashes. */
        BACK_OFF("back-off", true),
        /** The image of a container. */
        IMAGE("image", true),
        /** The result of a probe, by container and kind with a slash between. */
        PROBE("probe", true),
        /** Whether the volumes of a Pod are mounted. */
        VOLUMES("volumes", true),
        /** The sandbox of a Pod. */
        SANDBOX("sandbox", true),
        /** The node of a Pod, or why it has none. */
        SCHEDULING("scheduling", true),
        /** How far the deletion of a Pod is. */
        DELETION("deletion", true),
        /** How far the stopping of a container is. */
        STOP("stop", true),
        /** What a controller did last. */
        CONTROL("control", true),
        /** Cells of the row that kubectl get pods prints. */
        READY_CELL("READY", false), STATUS_CELL("STATUS", false), RESTARTS_CELL("RESTARTS", false);

        private final String word;
        private final boolean step;

        Kind(String word, boolean step) {
            this.word = word;
            this.step = step;
        }

        /** The kind as a reader calls it. */
        public String word() {
            return word;
        }

        /** Whether it is something that is done, other than a value that is shown. */
        public boolean isStep() {
            return step;
        }
    }

    /** Something that an object has once. */
    public static Topic of(Kind kind) {
        return new Topic(kind, "");
    }

    /** Something of a container, or of a named part. */
    public static Topic of(Kind kind, String name) {
        return new Topic(kind, name);
    }

    /** The topic in words: "state of app", "phase". */
    public String words() {
        return name.isEmpty() ? kind.word : kind == Kind.CONDITION ? "condition " + name : kind.word + " of " + name;
    }
}
