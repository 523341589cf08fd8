package podium.cli.check;

import java.io.PrintWriter;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import podium.text.Edit;
import podium.text.Problem;
import podium.text.Problem.Severity;
import podium.text.Source;

/** For a terminal: each problem with its line and a caret below the place, the rule and a fix; then a summary. */
public final class TextReport implements Report {
    private static final int WIDEST = 160;
    private final PrintWriter out;
    private long files;
    private long invalid;
    private final Map<Severity, Long> counts = new EnumMap<>(Severity.class);

    /** Writes to a writer. */
    public TextReport(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void add(Checked checked) {
        files++;
        if (!checked.isValid()) invalid++;
        for (Severity severity : Severity.values()) counts.merge(severity, checked.count(severity), Long::sum);
        for (Problem problem : checked.problems()) problem(checked, problem);
    }

    private void problem(Checked checked, Problem problem) {
        Source source = checked.manifest().source();
        out.println(checked.name() + ":" + checked.line(problem) + ":" + checked.column(problem) + ": "
                + problem.severity().name().toLowerCase(Locale.ROOT) + " [" + problem.code() + "] "
                + problem.message());
        String line = line(source, problem.span().start());
        if (!line.isBlank() && line.length() <= WIDEST) {
            int length = Math.max(1, Math.min(problem.span().end() - problem.span().start(),
                    line.length() - checked.column(problem) + 1));
            String gutter = String.format(Locale.ROOT, "%5d", checked.line(problem));
            out.println(gutter + " | " + line.replace('\t', ' '));
            out.println(" ".repeat(gutter.length()) + " | " + " ".repeat(checked.column(problem) - 1)
                    + "^".repeat(length));
        }
        if (!problem.rule().isEmpty()) out.println("      rule: " + problem.rule());
        for (Edit fix : problem.fixes()) out.println("      fix:  " + fix.label());
    }

    private static String line(Source source, int offset) {
        int start = source.offset(source.line(offset), 1);
        int end = source.text().indexOf('\n', start);
        return source.text().substring(start, end < 0 ? source.text().length() : end).stripTrailing();
    }

    @Override
    public void finish() {
        out.println(files + (files == 1 ? " file" : " files") + ": " + (files - invalid) + " valid, " + invalid
                + " invalid; " + count(Severity.ERROR) + " errors, " + count(Severity.WARNING) + " warnings, "
                + count(Severity.ADVICE) + " pieces of advice");
    }

    private long count(Severity severity) {
        return counts.getOrDefault(severity, 0L);
    }
}
