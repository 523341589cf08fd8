package podium.cli.check;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import podium.manifest.lint.Lint;
import podium.manifest.lint.LintRule;
import podium.text.Problem;
import podium.text.Source;

/** SARIF 2.1.0, which code hosts show beside the lines. */
public final class SarifReport implements Report {
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
    private final PrintWriter out;
    private final ObjectNode root = new ObjectMapper().createObjectNode();
    private final ArrayNode results;

    /** Writes to a writer, at the end: the form is one object. */
    public SarifReport(PrintWriter out) {
        this.out = out;
        root.put("$schema", SCHEMA).put("version", "2.1.0");
        ObjectNode run = root.putArray("runs").addObject();
        ObjectNode driver = run.putObject("tool").putObject("driver").put("name", "podium check");
        ArrayNode rules = driver.putArray("rules");
        for (LintRule rule : Lint.rules()) {
            rules.addObject().put("id", rule.id()).putObject("shortDescription").put("text", rule.title());
        }
        results = run.putArray("results");
    }

    @Override
    public void add(Checked checked) {
        Source source = checked.manifest().source();
        for (Problem problem : checked.problems()) {
            String rule = problem.rule().isEmpty() ? "" : " " + problem.rule();
            ObjectNode result = results.addObject().put("ruleId", problem.code()).put("level", level(problem));
            result.putObject("message").put("text", problem.message() + "." + rule);
            ObjectNode place = result.putArray("locations").addObject().putObject("physicalLocation");
            place.putObject("artifactLocation").put("uri", checked.name().replace('\\', '/'));
            int end = Math.max(problem.span().end(), problem.span().start());
            place.putObject("region").put("startLine", checked.line(problem)).put("startColumn",
                    checked.column(problem)).put("endLine", source.line(end)).put("endColumn", source.column(end));
        }
    }

    private static String level(Problem problem) {
        return switch (problem.severity()) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case ADVICE -> "note";
        };
    }

    @Override
    public void finish() {
        out.println(root);
    }
}
