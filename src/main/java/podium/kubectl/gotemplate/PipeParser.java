package podium.kubectl.gotemplate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the pipeline of an action. */
final class PipeParser {
    private final List<String> words;
    private int at;

    PipeParser(List<String> words) {
        this.words = words;
    }

    Block.Pipe whole() {
        Block.Pipe pipe = pipe();
        if (at < words.size()) throw Lexer.failed("unexpected \"" + words.get(at) + "\" in operand");
        return pipe;
    }

    private Block.Pipe pipe() {
        List<List<Block.Operand>> commands = new ArrayList<>();
        List<Block.Operand> command = new ArrayList<>();
        while (at < words.size() && !words.get(at).equals(")")) {
            String word = words.get(at++);
            if (word.equals("|")) {
                commands.add(command);
                command = new ArrayList<>();
            } else {
                command.add(operand(word));
            }
        }
        commands.add(command);
        if (commands.stream().anyMatch(List::isEmpty)) throw Lexer.failed("missing value for command");
        return new Block.Pipe(commands);
    }

    private Block.Operand operand(String word) {
        char c = word.charAt(0);
        if (c == '(') return group();
        if (c == '"') return new Block.Operand.Literal(TextNode.valueOf(unquoted(word)));
        if (c == '`') return new Block.Operand.Literal(TextNode.valueOf(word.substring(1, word.length() - 1)));
        if (c == '.') return new Block.Operand.Path(Optional.empty(), fields(word));
        if (c == '$') {
            int dot = word.indexOf('.');
            return new Block.Operand.Path(Optional.of(dot < 0 ? word : word.substring(0, dot)),
                    dot < 0 ? List.of() : fields(word.substring(dot)));
        }
        if (c == '-' || c == '+' || Character.isDigit(c)) return new Block.Operand.Literal(number(word));
        return switch (word) {
            case "true", "false" -> new Block.Operand.Literal(BooleanNode.valueOf(word.equals("true")));
            case "nil" -> new Block.Operand.Literal(NullNode.instance);
            default -> {
                if (!Functions.knows(word)) throw Lexer.failed("function \"" + word + "\" not defined");
                yield new Block.Operand.Function(word);
            }
        };
    }

    private Block.Operand group() {
        Block.Pipe inner = pipe();
        if (at >= words.size()) throw Lexer.failed("unclosed left paren");
        at++;
        boolean below = at < words.size() && words.get(at).startsWith(".") && words.get(at).length() > 1;
        return new Block.Operand.Group(inner, below ? fields(words.get(at++)) : List.of());
    }

    private static List<String> fields(String path) {
        List<String> found = new ArrayList<>();
        for (String name : path.split("\\.", -1)) if (!name.isEmpty()) found.add(name);
        return found;
    }

    private static JsonNode number(String word) {
        try {
            return word.contains(".")
                    ? DecimalNode.valueOf(new BigDecimal(word))
                    : LongNode.valueOf(Long.parseLong(word));
        } catch (NumberFormatException e) {
            throw Lexer.failed("bad number syntax: \"" + word + "\"");
        }
    }

    private static String unquoted(String word) {
        StringBuilder out = new StringBuilder();
        for (int i = 1; i < word.length() - 1; i++) {
            char c = word.charAt(i);
            if (c != '\\' || i + 1 == word.length() - 1) {
                out.append(c);
                continue;
            }
            char escaped = word.charAt(++i);
            out.append(switch (escaped) {
                case 'n' -> "\n";
                case 't' -> "\t";
                case 'r' -> "\r";
                default -> Character.toString(escaped);
            });
        }
        return out.toString();
    }
}
