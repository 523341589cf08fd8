package podium.cli.check;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.Locale;
import podium.text.Edit;
import podium.text.Problem;

/** One JSON object a line and text: its name, whether it is valid, and its problems. */
public final class JsonReport implements Report {
    private final ObjectMapper mapper = new ObjectMapper();
    private final PrintWriter out;

    /** Writes to a writer. */
    public JsonReport(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void add(Checked checked) {
        ObjectNode file = mapper.createObjectNode().put("file", checked.name()).put("valid", checked.isValid());
        ArrayNode problems = file.putArray("problems");
        for (Problem problem : checked.problems()) problems.add(node(checked, problem));
        out.println(file);
    }

    private ObjectNode node(Checked checked, Problem problem) {
        ObjectNode node = mapper.createObjectNode().put("severity",
                problem.severity().name().toLowerCase(Locale.ROOT)).put("code", problem.code()).put("line",
                        checked.line(problem)).put("column", checked.column(problem)).put("start",
                                problem.span().start()).put("end", problem.span().end()).put("message",
                                        problem.message()).put("rule", problem.rule());
        ArrayNode fixes = node.putArray("fixes");
        for (Edit fix : problem.fixes()) {
            fixes.addObject().put("label", fix.label()).put("start", fix.span().start()).put("end",
                    fix.span().end()).put("replacement", fix.replacement());
        }
        return node;
    }

    @Override
    public void finish() {
        out.flush();
    }
}
