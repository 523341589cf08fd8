package podium.shell.commands;

/** An expression that find cannot make sense of. */
final class FindError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FindError(String message) {
        super(message, null, false, false);
    }

    String words() {
        String message = getMessage();
        return message == null ? "" : message;
    }
}
