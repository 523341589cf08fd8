package podium.course.yaml;

import java.io.StringReader;
import java.util.Optional;
import java.util.function.Consumer;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import podium.text.Problem;
import podium.text.Source;
import podium.text.Span;

/** A piece of a file that is YAML: all of it, the front matter of a lesson, a block in its text. */
public final class YamlText {
    private static final String FORM = "Write keys and values, one a line, indented with spaces.";

    private final Source source;
    private final int start;
    private final String text;
    private final Consumer<Problem> problems;

    private YamlText(Source source, Span part, Consumer<Problem> problems) {
        this.source = source;
        this.start = part.start();
        this.text = source.slice(part);
        this.problems = problems;
    }

    /** Reads a whole file as one mapping. Never throws: a text that is no mapping is a problem and has no fields. */
    public static Fields read(Source source, Consumer<Problem> problems) {
        return read(source, new Span(0, source.text().length()), problems);
    }

    /** Reads a part of a file as one mapping. */
    public static Fields read(Source source, Span part, Consumer<Problem> problems) {
        YamlText yaml = new YamlText(source, part, problems);
        // One problem is enough: all that is missing from an unreadable text would only hide it.
        YamlText silent = new YamlText(source, part, problem -> {
        });
        return yaml.root().map(node -> new Fields(yaml, node)).orElseGet(() -> Fields.none(silent));
    }

    private Optional<MappingNode> root() {
        try {
            Node node = new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(text));
            if (node instanceof MappingNode mapping) return Optional.of(mapping);
            report(Problem.error(place(0), node == null ? "there is nothing here" : "this is not a mapping", FORM));
        } catch (MarkedYAMLException e) {
            int offset = e.getProblemMark() == null ? 0 : offset(e.getProblemMark());
            String problem = e.getProblem() == null ? "cannot be read as YAML" : e.getProblem();
            report(Problem.error(place(offset), problem, FORM));
        } catch (YAMLException e) {
            report(Problem.error(place(0), "cannot be read as YAML: " + e.getMessage(), FORM));
        }
        return Optional.empty();
    }

    Span span(Node node) {
        if (node.getStartMark() == null) return place(0);
        return new Span(start + offset(node.getStartMark()), start + offset(node.getEndMark()));
    }

    void report(Node node, String message, String rule) {
        report(Problem.error(span(node), message, rule));
    }

    void report(Problem problem) {
        problems.accept(problem);
    }

    private Span place(int offset) {
        int at = Math.min(start + offset, source.text().length());
        return new Span(at, at);
    }

    /** Marks count code points, spans count characters. */
    private int offset(Mark mark) {
        int points = Math.min(mark.getIndex(), text.codePointCount(0, text.length()));
        return text.offsetByCodePoints(0, points);
    }
}
