package podium.shell.commands;

/** What an applet cannot make sense of in its arguments or its script; the applet says its name before the words. */
final class Wrong extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Wrong(String message) {
        super(message, null, false, false);
    }

    String words() {
        String message = getMessage();
        return message == null ? "" : message;
    }
}
