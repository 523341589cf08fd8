package podium.shell.programs.curl;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Which transfers are tried again. Rule: curl(1), --retry and the options beside it. */
final class Retries {
    private static final List<Integer> PASSING = List.of(408, 429, 500, 502, 503, 504);
    private static final int UNRESOLVED = 6;
    private static final int NOT_CONNECTED = 7;
    private static final int TIMED_OUT = 28;

    private Retries() {
    }

    /**
     * Why a transfer is worth another try, in curl's words; empty when it is not.
     *
     * @param code the exit code that it would have; 0 for success
     * @param status of HTTP; 0 without an answer
     */
    static Optional<String> reason(CurlOptions options, int code, int status) {
        if (code == TIMED_OUT || code == UNRESOLVED) return Optional.of("timeout");
        if (code == NOT_CONNECTED && options.has("retry-connrefused")) return Optional.of("connection refused");
        if (PASSING.contains(status)) return Optional.of("HTTP error");
        return code != 0 && options.has("retry-all-errors") ? Optional.of("(retrying all errors)") : Optional.empty();
    }

    /** Whether the time for new tries is not over; without --retry-max-time, or with 0, it never is. */
    static boolean inTime(CurlOptions options, Duration sinceFirstTry) {
        return options.seconds("retry-max-time").filter(Duration::isPositive).map(
                limit -> sinceFirstTry.compareTo(limit) < 0).orElse(true);
    }
}
