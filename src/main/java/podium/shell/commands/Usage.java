package podium.shell.commands;

/** The arguments of a command make no sense: the command prints its usage and ends with 1. */
final class Usage extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int status;

    /** @param complaint what stands before the usage; empty for nothing */
    Usage(String complaint, int status) {
        super(complaint, null, false, false);
        this.status = status;
    }

    Usage(String complaint) {
        this(complaint, 1);
    }

    String complaint() {
        String message = getMessage();
        return message == null ? "" : message;
    }

    int status() {
        return status;
    }
}
