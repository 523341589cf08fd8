package podium.kubectl.gotemplate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A Go template that has been read: text, fields, variables, if, with, range, pipelines and the usual functions. */
public final class GoTemplate {
    private final List<Block> blocks;

    private GoTemplate(List<Block> blocks) {
        this.blocks = blocks;
    }

    /**
     * Reads a template.
     *
     * @throws TemplateException with Go's words
     */
    public static GoTemplate parse(String text) {
        return new GoTemplate(BlockParser.parse(text));
    }

    /** The text that the template makes of a tree. */
    public String text(JsonNode tree) {
        StringBuilder out = new StringBuilder();
        Map<String, JsonNode> variables = new TreeMap<>();
        variables.put("$", tree);
        run(blocks, tree, variables, out);
        return out.toString();
    }

    private void run(List<Block> body, JsonNode here, Map<String, JsonNode> variables, StringBuilder out) {
        for (Block block : body) {
            switch (block) {
                case Block.Text(String text) -> out.append(text);
                case Block.Print(Optional<String> variable, Block.Pipe pipe) -> {
                    JsonNode value = value(pipe, here, variables);
                    if (variable.isPresent()) variables.put(variable.get(), value);
                    else out.append(Functions.shown(value));
                }
                case Block.If(Block.Pipe test, List<Block> then, List<Block> otherwise) -> run(
                        Functions.isTrue(value(test, here, variables)) ? then : otherwise, here, variables, out);
                case Block.With(Block.Pipe pipe, List<Block> then, List<Block> otherwise) -> {
                    JsonNode value = value(pipe, here, variables);
                    if (Functions.isTrue(value)) run(then, value, variables, out);
                    else run(otherwise, here, variables, out);
                }
                case Block.Range range -> range(range, here, variables, out);
            }
        }
    }

    private void range(Block.Range range, JsonNode here, Map<String, JsonNode> variables, StringBuilder out) {
        JsonNode over = value(range.over(), here, variables);
        if (!over.isContainerNode() || over.isEmpty()) {
            run(range.otherwise(), here, variables, out);
            return;
        }
        Map<JsonNode, JsonNode> items = new LinkedHashMap<>();
        if (over.isArray()) {
            for (int i = 0; i < over.size(); i++) items.put(LongNode.valueOf(i), over.get(i));
        } else {
            TreeMap<String, JsonNode> sorted = new TreeMap<>();
            over.properties().forEach(p -> sorted.put(p.getKey(), p.getValue()));
            sorted.forEach((k, v) -> items.put(TextNode.valueOf(k), v));
        }
        items.forEach((key, item) -> {
            range.key().ifPresent(k -> variables.put(k, key));
            range.item().ifPresent(v -> variables.put(v, item));
            run(range.body(), item, variables, out);
        });
    }

    private JsonNode value(Block.Pipe pipe, JsonNode here, Map<String, JsonNode> variables) {
        Optional<JsonNode> last = Optional.empty();
        for (List<Block.Operand> command : pipe.commands()) last = Optional.of(one(command, last, here, variables));
        return last.orElse(MissingNode.getInstance());
    }

    private JsonNode one(List<Block.Operand> command, Optional<JsonNode> piped, JsonNode here,
            Map<String, JsonNode> variables) {
        if (!(command.getFirst() instanceof Block.Operand.Function(String name))) {
            return operand(command.getFirst(), here, variables);
        }
        List<JsonNode> arguments = new ArrayList<>();
        command.stream().skip(1).forEach(o -> arguments.add(operand(o, here, variables)));
        piped.ifPresent(arguments::add);
        if (arguments.isEmpty()) throw Lexer.failed("wrong number of args for " + name + ": want at least 1 got 0");
        return Functions.call(name, arguments);
    }

    private JsonNode operand(Block.Operand operand, JsonNode here, Map<String, JsonNode> variables) {
        return switch (operand) {
            case Block.Operand.Literal(JsonNode value) -> value;
            case Block.Operand.Function(String name) -> throw Lexer.failed(
                    "wrong number of args for " + name + ": want at least 1 got 0");
            case Block.Operand.Group(Block.Pipe inner, List<String> fields) -> below(value(inner, here, variables),
                    fields);
            case Block.Operand.Path(Optional<String> variable, List<String> fields) -> below(
                    variable.map(v -> variables.getOrDefault(v, MissingNode.getInstance())).orElse(here), fields);
        };
    }

    private static JsonNode below(JsonNode value, List<String> fields) {
        JsonNode at = value;
        for (String field : fields) at = at.path(field);
        return at;
    }
}
