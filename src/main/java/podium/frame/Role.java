package podium.frame;

/** What a container is for in its Pod. */
public enum Role {
    /** Runs to its end before the next one starts. */
    INIT("init container"),
    /** An init container with restartPolicy Always: the next one starts when it has started; it runs to the end. */
    SIDECAR("sidecar"),
    /** Starts with the others of its kind when all init containers are through. */
    MAIN("app container");

    private final String words;

    Role(String words) {
        this.words = words;
    }

    /** The role as a reader calls it. */
    public String words() {
        return words;
    }
}
