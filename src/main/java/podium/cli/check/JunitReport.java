package podium.cli.check;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import podium.cli.export.Xml;
import podium.text.Problem;
import podium.text.Problem.Severity;

/** JUnit's XML, which continuous integration reads: a test case a text, failed when a server would not take it. */
public final class JunitReport implements Report {
    private final PrintWriter out;
    private final List<String> cases = new ArrayList<>();
    private int failures;

    /** Writes to a writer, at the end: the counts stand first. */
    public JunitReport(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void add(Checked checked) {
        String head = "    <testcase classname=\"podium.check\" name=\"" + Xml.escaped(checked.name()) + "\"";
        if (checked.isValid()) {
            cases.add(head + "/>");
            return;
        }
        failures++;
        StringBuilder one = new StringBuilder(head).append(">\n");
        for (Problem problem : checked.problems()) {
            if (problem.severity() != Severity.ERROR) continue;
            one.append("      <failure type=\"").append(Xml.escaped(problem.code())).append("\" message=\"").append(
                    Xml.escaped(problem.message())).append("\">").append(
                            Xml.escaped(
                                    checked.name() + ":" + checked.line(problem) + ":" + checked.column(problem) + " "
                                            + problem.rule())).append("</failure>\n");
        }
        cases.add(one + "    </testcase>");
    }

    @Override
    public void finish() {
        out.println("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        out.println("<testsuites>");
        out.println("  <testsuite name=\"podium check\" tests=\"" + cases.size() + "\" failures=\"" + failures + "\">");
        cases.forEach(out::println);
        out.println("  </testsuite>");
        out.println("</testsuites>");
    }
}
