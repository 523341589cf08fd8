package podium.kubectl.jsonpath;

/** A template that cannot be read or carried out. */
public final class JsonPathException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final boolean isParsing;

    private JsonPathException(boolean isParsing, String message) {
        super(message);
        this.isParsing = isParsing;
    }

    static JsonPathException parsing(String message) {
        return new JsonPathException(true, message);
    }

    static JsonPathException running(String message) {
        return new JsonPathException(false, message);
    }

    /** Whether the template itself is wrong, not what it meets. */
    public boolean isParsing() {
        return isParsing;
    }
}
