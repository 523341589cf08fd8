package podium.desktop.work;

import java.util.List;
import java.util.Optional;
import podium.simulation.Timeline;
import podium.text.Problem;

/**
 * A text that was checked and, where anything of it can run, simulated.
 *
 * @param text what was checked
 * @param problems in order of place
 * @param timeline empty when no document of the text is one that the API server takes
 */
public record CheckedRun(String text, List<Problem> problems, Optional<Timeline> timeline) {
    /** How many problems make the server refuse something. */
    public long errors() {
        return problems.stream().filter(p -> p.severity() == Problem.Severity.ERROR).count();
    }

    /** How many things the server takes, but hardly as they are meant. */
    public long warnings() {
        return problems.size() - errors();
    }
}
