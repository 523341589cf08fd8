package podium.kubectl.gotemplate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builds the blocks of a template from its pieces. */
final class BlockParser {
    private final List<Lexer.Piece> pieces;
    private int at;
    private String ended = "";
    private List<String> endWords = List.of();

    private BlockParser(List<Lexer.Piece> pieces) {
        this.pieces = pieces;
    }

    static List<Block> parse(String text) {
        BlockParser parser = new BlockParser(Lexer.cut(text));
        List<Block> blocks = parser.blocks();
        if (!parser.ended.isEmpty()) throw Lexer.failed("unexpected {{" + parser.ended + "}}");
        return blocks;
    }

    private List<Block> blocks() {
        List<Block> found = new ArrayList<>();
        ended = "";
        while (at < pieces.size()) {
            switch (pieces.get(at++)) {
                case Lexer.Piece.Text(String text) -> found.add(new Block.Text(text));
                case Lexer.Piece.Action(List<String> words) -> {
                    String first = words.getFirst();
                    if (first.equals("end") || first.equals("else")) {
                        ended = first;
                        endWords = words.subList(1, words.size());
                        return found;
                    }
                    found.add(action(first, words.subList(1, words.size()), words));
                    ended = "";
                }
            }
        }
        return found;
    }

    private Block action(String first, List<String> rest, List<String> words) {
        return switch (first) {
            case "if" -> {
                Block.Pipe test = pipe(rest);
                Bodies bodies = bodies();
                yield new Block.If(test, bodies.then(), bodies.otherwise());
            }
            case "with" -> {
                Block.Pipe value = pipe(rest);
                Bodies bodies = bodies();
                yield new Block.With(value, bodies.then(), bodies.otherwise());
            }
            case "range" -> range(rest);
            default -> {
                boolean sets = words.size() > 2 && first.startsWith("$") && (words.get(1).equals(":=")
                        || words.get(1).equals("="));
                yield sets
                        ? new Block.Print(Optional.of(first), pipe(words.subList(2, words.size())))
                        : new Block.Print(Optional.empty(), pipe(words));
            }
        };
    }

    private Block range(List<String> words) {
        int sets = words.indexOf(":=");
        List<String> names = sets < 0
                ? List.of()
                : words.subList(0, sets).stream().filter(w -> !w.equals(",")).toList();
        Optional<String> key = names.size() > 1 ? Optional.of(names.getFirst()) : Optional.empty();
        Optional<String> item = names.isEmpty() ? Optional.empty() : Optional.of(names.getLast());
        Block.Pipe over = pipe(words.subList(sets + 1, words.size()));
        Bodies bodies = bodies();
        return new Block.Range(key, item, over, bodies.then(), bodies.otherwise());
    }

    private record Bodies(List<Block> then, List<Block> otherwise) {
    }

    private Bodies bodies() {
        List<Block> then = blocks();
        if (ended.equals("end")) return new Bodies(then, List.of());
        if (!ended.equals("else")) throw Lexer.failed("unexpected EOF");
        if (!endWords.isEmpty()) {
            // {{else if …}} holds the rest up to the one end that both share
            List<String> words = endWords;
            return new Bodies(then, List.of(action(words.getFirst(), words.subList(1, words.size()), words)));
        }
        List<Block> otherwise = blocks();
        if (!ended.equals("end")) throw Lexer.failed("unexpected EOF");
        return new Bodies(then, otherwise);
    }

    private static Block.Pipe pipe(List<String> words) {
        PipeParser parser = new PipeParser(words);
        return parser.whole();
    }
}
