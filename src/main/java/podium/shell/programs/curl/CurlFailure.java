package podium.shell.programs.curl;

/** A transfer that failed; the code is curl's exit code. */
final class CurlFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int code;
    private final String words;

    CurlFailure(int code, String message) {
        super(message, null, false, false);
        this.code = code;
        this.words = message;
    }

    int code() {
        return code;
    }

    /** The line that curl prints. */
    String line() {
        return "curl: (" + code + ") " + words + "\n";
    }
}
