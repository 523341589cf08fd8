package podium.kubectl.gotemplate;

/** A template that cannot be read or carried out; the message is Go's. */
public final class TemplateException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TemplateException(String message) {
        super(message);
    }
}
