package podium.shell.programs.nginx;

/** A configuration that nginx refuses; the message is the one behind {@code [emerg]}. */
final class ConfigurationException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String words;

    ConfigurationException(String message) {
        super(message, null, false, false);
        this.words = message;
    }

    static ConfigurationException at(String message, String file, int line) {
        return new ConfigurationException(message + " in " + file + ":" + line);
    }

    String words() {
        return words;
    }
}
