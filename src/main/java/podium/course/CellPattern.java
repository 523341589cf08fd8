package podium.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What cells of {@code kubectl get pods} may hold.
 *
 * @param ready one of these, as printed, or {@code all} where every container that READY counts is ready; empty for any
 * @param status one of these; empty for any
 * @param restarts the number without the age behind it
 */
public record CellPattern(List<String> ready, List<String> status, Optional<Range> restarts) {
    private static final String ALL = "all";
    private static final Pattern EVERY_ONE = Pattern.compile("([1-9][0-9]*)/\\1");

    /** Whether a row fits. */
    public boolean fits(String rowReady, String rowStatus, int rowRestarts) {
        return (ready.isEmpty() || ready.stream().anyMatch(cell -> fits(cell, rowReady)))
                && (status.isEmpty() || status.contains(rowStatus))
                && restarts.map(range -> range.holds(rowRestarts)).orElse(true);
    }

    private static boolean fits(String cell, String rowReady) {
        return cell.equals(rowReady) || (cell.equals(ALL) && EVERY_ONE.matcher(rowReady).matches());
    }

    private static String shown(String cell) {
        return cell.equals(ALL) ? "N/N" : cell;
    }

    @Override
    public String toString() {
        List<String> parts = new ArrayList<>();
        if (!ready.isEmpty())
            parts.add("READY " + String.join(" or ", ready.stream().map(CellPattern::shown).toList()));
        if (!status.isEmpty()) parts.add("STATUS " + String.join(" or ", status));
        restarts.ifPresent(range -> parts.add("RESTARTS " + range));
        return parts.isEmpty() ? "any row" : String.join(", ", parts);
    }
}
