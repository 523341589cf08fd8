package podium.kubectl.resource;

/** The end of a command that failed: what it says last, and its exit code. */
public final class KubectlException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int code;
    private final String amongOthers;

    /**
     * An end with words of its own.
     *
     * @param text what stands on standard error, as it is; nothing when it is empty
     */
    public KubectlException(int code, String text) {
        this(code, text, text.startsWith("error: ") ? text.substring(7) : text);
    }

    /**
     * An end that is told otherwise when it is not the only fault.
     *
     * @param amongOthers its line among those of other faults
     */
    public KubectlException(int code, String text, String amongOthers) {
        super(text);
        this.code = code;
        this.amongOthers = amongOthers;
    }

    /** A fault that kubectl finds. */
    public static KubectlException error(String message) {
        return new KubectlException(1, message.startsWith("error: ") ? message : "error: " + message);
    }

    /** A fault that the server finds. Rule: kubectl.md §7.1. */
    public static KubectlException server(String reason, String message) {
        return new KubectlException(1, "Error from server (" + reason + "): " + message);
    }

    /** An object that is not there. */
    public static KubectlException notFound(ResourceType type, String name) {
        return server("NotFound", type.qualified() + " \"" + name + "\" not found");
    }

    /** The exit code. */
    public int code() {
        return code;
    }

    /** What stands on standard error when other things failed too. */
    public String amongOthers() {
        return amongOthers;
    }

    /** What stands on standard error. */
    public String text() {
        return String.valueOf(getMessage());
    }
}
