package podium.manifest.syntax;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.parser.ParserException;

import org.yaml.snakeyaml.scanner.ScannerException;
import org.yaml.snakeyaml.scanner.ScannerImpl;
import org.yaml.snakeyaml.tokens.ScalarToken;
import org.yaml.snakeyaml.tokens.Token;
import podium.text.Span;

/** A parser's complaint in the words and with the line number of kubectl's own parser. Rule: api.md §1.1.9. */
final class SyntaxWords {
    private static final List<DumperOptions.ScalarStyle> BLOCKS = List.of(DumperOptions.ScalarStyle.LITERAL,
            DumperOptions.ScalarStyle.FOLDED);

    private SyntaxWords() {
    }

    static Parsed.Broken of(String text, Offsets offsets, MarkedYAMLException e) {
        Optional<Mark> problem = Optional.ofNullable(e.getProblemMark());
        Optional<Mark> context = Optional.ofNullable(e.getContextMark());
        int at = problem.map(m -> offsets.at(m.getIndex())).orElse(offsets.at(0));
        Span span = new Span(at, at);
        String words = words(text, e);
        if (words.startsWith("unknown anchor")) return new Parsed.Broken(span, "yaml: " + words);
        int line = problem.map(Mark::getLine).orElse(0);
        // Lines count from 0, and go-yaml adds one for problems of its scanner alone.
        if (line > 0 && e instanceof ScannerException) line++;
        if (line == 0) line = context.map(Mark::getLine).orElse(0);
        return new Parsed.Broken(span, "yaml: " + (line == 0 ? "" : "line " + line + ": ") + words);
    }

    private static String words(String text, MarkedYAMLException e) {
        String problem = Optional.ofNullable(e.getProblem()).orElse("");
        String context = Optional.ofNullable(e.getContext()).orElse("");
        if (e instanceof ScannerException)
            return scanner(text, Optional.ofNullable(e.getProblemMark()).map(Mark::getIndex).orElse(0), problem,
                    context);
        if (problem.startsWith("found undefined alias") || problem.startsWith("found undefined anchor")) {
            return "unknown anchor '" + problem.replaceFirst("^found undefined \\w+ ", "") + "' referenced";
        }
        return e instanceof ParserException ? parser(problem, context) : problem;
    }

    private static String scanner(String text, int at, String problem, String context) {
        if (problem.contains("cannot start any token")) {
            boolean tab = problem.contains("\\t");
            if (tab && continues(text, at, ScalarToken::getPlain)) {
                return "found a tab character that violates indentation";
            }
            return tab && continues(text, at, token -> BLOCKS.contains(token.getStyle()))
                    ? BlockTabs.WORDS
                    : "found character that cannot start any token";
        }
        if (problem.startsWith("could not find expected ':'")) return "could not find expected ':'";
        if (problem.startsWith("found unexpected end of stream")) return "found unexpected end of stream";
        if (problem.startsWith("found unknown escape character")) return "found unknown escape character";
        if (problem.startsWith("mapping values")) return "mapping values are not allowed in this context";
        if (problem.startsWith("sequence entries")) return "block sequence entries are not allowed in this context";
        if (problem.startsWith("mapping keys")) return "mapping keys are not allowed in this context";
        if (context.contains("directive") && problem.startsWith("expected alphabetic")) {
            return "found unexpected non-alphabetical character";
        }
        if (context.startsWith("while scanning an a")) return "did not find expected alphabetic or numeric character";
        if (context.startsWith("while scanning a block scalar") && (problem.contains("comment")
                || problem.contains("chomping or indentation indicators"))) {
            return "did not find expected comment or line break";
        }
        return problem;
    }

    private static String parser(String problem, String context) {
        if (context.contains("block mapping")) return "did not find expected key";
        if (context.contains("block collection")) return "did not find expected '-' indicator";
        if (context.contains("flow sequence")) return "did not find expected ',' or ']'";
        if (context.contains("flow mapping")) return "did not find expected ',' or '}'";
        if (context.contains("node")) return "did not find expected node content";
        if (problem.contains("document start")) return "did not find expected <document start>";
        return problem;
    }

    /** Whether nothing but blanks lies between such a scalar and the failure: then the line would continue it. */
    private static boolean continues(String text, int failure, Predicate<ScalarToken> kind) {
        ScannerImpl scanner = new ScannerImpl(new WholeText(text), YamlReader.options());
        Optional<Token> last = Optional.empty();
        try {
            while (scanner.checkToken()) last = Optional.of(scanner.getToken());
        } catch (YAMLException e) {
            return last.filter(t -> t instanceof ScalarToken s && kind.test(s)).map(
                    t -> text.substring(text.offsetByCodePoints(0, t.getEndMark().getIndex()),
                            text.offsetByCodePoints(0, failure))).filter(String::isBlank).isPresent();
        }
        return false;
    }
}
