package podium.kubelet.config;

/** A container cannot be created as its spec asks; the message is the text of CreateContainerConfigError. Rule: kubelet.md §11.4. */
public final class ConfigException extends Exception {
    private static final long serialVersionUID = 1L;
    private final String text;

    public ConfigException(String message) {
        super(message);
        this.text = message;
    }

    /** The text; there always is one. */
    @Override
    public String getMessage() {
        return text;
    }
}
