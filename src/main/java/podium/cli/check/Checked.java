package podium.cli.check;

import java.util.List;
import podium.manifest.Manifest;
import podium.text.Problem;
import podium.text.Problem.Severity;

/**
 * A text and what is wrong with it.
 *
 * @param problems in the order of their places
 */
public record Checked(Manifest manifest, List<Problem> problems) {
    /** The name of the file. */
    public String name() {
        return manifest.source().name();
    }

    /** Whether a server would take all of it. */
    public boolean isValid() {
        return count(Severity.ERROR) == 0;
    }

    /** How many problems are this bad. */
    public long count(Severity severity) {
        return problems.stream().filter(p -> p.severity() == severity).count();
    }

    /** The line of a problem, from 1. */
    public int line(Problem problem) {
        return manifest.source().line(problem.span().start());
    }

    /** The column of a problem, from 1. */
    public int column(Problem problem) {
        return manifest.source().column(problem.span().start());
    }
}
