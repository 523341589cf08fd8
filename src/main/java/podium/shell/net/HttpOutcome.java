package podium.shell.net;

import java.util.SequencedMap;

/** What became of an HTTP request. */
public sealed interface HttpOutcome {
    /** An answer of a server. */
    record Answered(int status, SequencedMap<String, String> headers, String body) implements HttpOutcome {
    }

    /** Nothing listens at the port. */
    record Refused() implements HttpOutcome {
    }

    /** No answer in time. */
    record TimedOut() implements HttpOutcome {
    }

    /** The connection ended before a whole answer; the words of Go's client. */
    record Broken(String message) implements HttpOutcome {
    }
}
