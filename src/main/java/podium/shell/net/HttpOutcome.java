package podium.shell.net;

import java.util.SequencedMap;

/** What became of an HTTP request. */
public sealed interface HttpOutcome {
    /** What Go's client says when it speaks TLS to a server that does not. */
    String PLAIN_ANSWER = "http: server gave HTTP response to HTTPS client";

    /** An answer of a server. */
    record Answered(int status, SequencedMap<String, String> headers, String body) implements HttpOutcome {
    }

    /** No answer in time. */
    record TimedOut() implements HttpOutcome {
    }

    /** There was no connection, or no whole answer; the words of Go's client. */
    record Broken(String message) implements HttpOutcome {
    }
}
