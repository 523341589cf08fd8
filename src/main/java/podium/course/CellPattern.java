package podium.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What cells of {@code kubectl get pods} may hold.
 *
 * @param ready one of these, as printed; empty for any
 * @param status one of these; empty for any
 * @param restarts the number without the age behind it
 */
public record CellPattern(List<String> ready, List<String> status, Optional<Range> restarts) {
    /** Whether a row fits. */
    public boolean fits(String rowReady, String rowStatus, int rowRestarts) {
        return (ready.isEmpty() || ready.contains(rowReady)) && (status.isEmpty() || status.contains(rowStatus))
                && restarts.map(range -> range.holds(rowRestarts)).orElse(true);
    }

    @Override
    public String toString() {
        List<String> parts = new ArrayList<>();
        if (!ready.isEmpty()) parts.add("READY " + String.join(" or ", ready));
        if (!status.isEmpty()) parts.add("STATUS " + String.join(" or ", status));
        restarts.ifPresent(range -> parts.add("RESTARTS " + range));
        return parts.isEmpty() ? "any row" : String.join(", ", parts);
    }
}
