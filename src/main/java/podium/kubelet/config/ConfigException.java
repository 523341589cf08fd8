package podium.kubelet.config;

/** A container cannot be created as its spec asks; the message is the text of CreateContainerConfigError. Rule: kubelet.md §11.4. */
public final class ConfigException extends Exception {
    private static final long serialVersionUID = 1L;

    public ConfigException(String message) {
        super(message);
    }
}
