package podium.manifest.syntax;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;

import podium.text.Span;

/** Reads one document's YAML; never throws, whatever the text. */
public final class YamlReader {
    private static final Pattern SEPARATOR = Pattern.compile("---[ \\t]*(#.*)?");
    private static final int TAB_REPAIRS = 20;
    private static final int DEEPEST = 100;
    private static final int LONGEST = 32 << 20;

    private YamlReader() {
    }

    /** Reads one document. */
    public static Parsed read(DocumentSplitter.Part.Chunk chunk) {
        if (isBlank(chunk.text())) return new Parsed.Nothing();
        Optional<Parsed.Broken> directive = Directives.complaint(chunk.text(), chunk.start());
        if (directive.isPresent()) return directive.get();
        Offsets offsets = new Offsets(chunk.start(), chunk.text());
        // kubectl reads line by line and ends every line, the last one too.
        String text = chunk.text().endsWith("\n") ? chunk.text() : chunk.text() + "\n";
        if (!text.stripLeading().startsWith("{")) return read(text, offsets, TAB_REPAIRS);
        Parsed parsed = read(text.replace('\t', ' '), offsets, TAB_REPAIRS);
        return parsed instanceof Parsed.Broken broken ? asJson(chunk.text(), broken) : parsed;
    }

    /** Rule: a text that starts like JSON and is no YAML either is reported as JSON (api.md §1.1.2). */
    private static Parsed asJson(String text, Parsed.Broken broken) {
        return JsonSyntax.complaint(text).<Parsed>map(why -> new Parsed.Broken(broken.span(), why)).orElse(broken);
    }

    /**
     * @param repairs how often a tab that go-yaml takes for a blank may still be replaced: the library allows none
     */
    private static Parsed read(String text, Offsets offsets, int repairs) {
        TreeBuilder builder = new TreeBuilder(offsets);
        try {
            Composer composer = new Composer(new ParserImpl(new WholeText(text), options()), new PlainTag(),
                    options());
            if (!composer.checkNode()) return new Parsed.Nothing();
            Node root = composer.getNode();
            JsonNode tree = builder.build(root);
            return tree.isNull() ? new Parsed.Nothing() : new Parsed.Tree(tree, builder.span(root), builder.places());
        } catch (TreeException e) {
            Span span = e.place().map(builder::span).orElse(new Span(offsets.at(0), offsets.at(0)));
            String prefix = e.isOfJson() ? "" : "yaml: ";
            return new Parsed.Broken(span, prefix + e.getMessage());
        } catch (MarkedYAMLException e) {
            Optional<String> repaired = repairs > 0 ? SeparatingTab.replaced(text, e) : Optional.empty();
            return repaired.isPresent()
                    ? read(repaired.get(), offsets, repairs - 1)
                    : SyntaxWords.of(text, offsets, e);
        } catch (ReaderException e) {
            int at = offsets.at(e.getPosition());
            return new Parsed.Broken(new Span(at, at), "yaml: control characters are not allowed");
        } catch (YAMLException e) {
            // What is left are the library's own limits: depth of nesting and length of text.
            return new Parsed.Broken(new Span(offsets.at(0), offsets.at(0)), "yaml: " + e.getMessage());
        }
    }

    /** Blanks, comments and separators alone, told without a parser: a text may hold very many such documents. */
    private static boolean isBlank(String text) {
        return text.lines().allMatch(
                line -> (line.isBlank() && line.indexOf('\t') < 0) || line.stripLeading().startsWith("#")
                        || SEPARATOR.matcher(line).matches());
    }

    static LoaderOptions options() {
        LoaderOptions options = new LoaderOptions();
        options.setNestingDepthLimit(DEEPEST);
        options.setCodePointLimit(LONGEST);
        options.setMaxAliasesForCollections(Integer.MAX_VALUE);
        return options;
    }
}
