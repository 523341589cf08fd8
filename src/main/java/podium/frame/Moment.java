package podium.frame;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** A time at which something happened, and what. */
public record Moment(Instant at, List<Note> notes) {
    /** What kind of thing happened. */
    public enum Kind {
        INPUT, STATE, EVENT, FILE, REQUEST, PROBE, LOG
    }

    /**
     * One thing that happened.
     *
     * @param pod the name of the Pod it happened in; empty for the cluster
     * @param container the container it happened to; may be empty
     */
    public record Note(Kind kind, String pod, String container, String label) {
    }

    /** Whether something of a kind happened. */
    public boolean has(Kind kind) {
        return notes.stream().anyMatch(n -> n.kind() == kind);
    }

    /** All that happened, a line each. */
    public String text() {
        return notes.stream().map(Note::label).collect(Collectors.joining("\n"));
    }
}
