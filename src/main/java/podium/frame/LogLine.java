package podium.frame;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import podium.simulation.Change;

/**
 * One line of a container's log. The runtime keeps what a container writes until its line is complete, each stream by
 * itself; a last line without an end is kept until the container has ended.
 *
 * @param at when the line was complete
 * @param error whether it came from standard error
 * @param text the line with its newline; without one where the container ended in the middle
 */
public record LogLine(Instant at, boolean error, String text) {
    /** The lines that the runtime has made of what was written. */
    static List<LogLine> of(List<Change.LogWritten> written, boolean ended) {
        List<LogLine> lines = new ArrayList<>();
        StringBuilder out = new StringBuilder();
        StringBuilder error = new StringBuilder();
        for (Change.LogWritten part : written) {
            StringBuilder open = part.error() ? error : out;
            open.append(part.text());
            for (int end = open.indexOf("\n"); end >= 0; end = open.indexOf("\n")) {
                lines.add(new LogLine(part.at(), part.error(), open.substring(0, end + 1)));
                open.delete(0, end + 1);
            }
        }
        if (ended && !written.isEmpty()) {
            Instant last = written.getLast().at();
            if (!out.isEmpty()) lines.add(new LogLine(last, false, out.toString()));
            if (!error.isEmpty()) lines.add(new LogLine(last, true, error.toString()));
        }
        return lines;
    }
}
