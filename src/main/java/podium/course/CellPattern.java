package podium.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What cells of {@code kubectl get pods} may hold.
 *
 * @param ready as printed; empty for any
 * @param status one of these; empty for any
 * @param restarts the number without the age behind it
 */
public record CellPattern(Optional<String> ready, List<String> status, Optional<Range> restarts) {
    /** Whether a row fits. */
    public boolean fits(String rowReady, String rowStatus, int rowRestarts) {
        return ready.map(rowReady::equals).orElse(true) && (status.isEmpty() || status.contains(rowStatus))
                && restarts.map(range -> range.holds(rowRestarts)).orElse(true);
    }

    @Override
    public String toString() {
        List<String> parts = new ArrayList<>();
        ready.ifPresent(text -> parts.add("READY " + text));
        if (!status.isEmpty()) parts.add("STATUS " + String.join(" or ", status));
        restarts.ifPresent(range -> parts.add("RESTARTS " + range));
        return parts.isEmpty() ? "any row" : String.join(", ", parts);
    }
}
