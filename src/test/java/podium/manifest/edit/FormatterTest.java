package podium.manifest.edit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import podium.manifest.syntax.DocumentSplitter;
import podium.manifest.syntax.Parsed;
import podium.manifest.syntax.YamlReader;
import podium.text.Source;

/** In these texts / is the end of a line. */
class FormatterTest {
    private static String format(String text) {
        return switch (Formatter.format(new Source("a", text))) {
            case Formatting.Changed changed -> Edits.apply(changed.edits(), text);
            case Formatting.Refused refused -> "refused: " + refused.reason();
        };
    }

    private static String shown(String text) {
        return format(text.replace('/', '\n')).replace('\n', '/');
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', value = {"^a:/    b: 1/    c: 2/^ | ^a:/  b: 1/  c: 2/^",
            "^a:/    - b: 1/      c: 2/    - 3/^ | ^a:/- b: 1/  c: 2/- 3/^", "^a:   b   /^ | ^a: b/^",
            "^-   a:  1/    b: 2/^ | ^- a: 1/  b: 2/^", "^a:/   - - x/     - y/^ | ^a:/- - x/  - y/^",
            "^a: |/        x/          y/b: 1/^ | ^a: |/  x/    y/b: 1/^",
            "^a:/    b: |2/         x/        y/^ | ^a:/  b: |2/       x/      y/^",
            "^a:/      # of b/      b: 1  # here/# end/^ | ^a:/  # of b/  b: 1  # here/# end/^",
            "^a:/    b: {x: 1,/        y: 2}/^ | ^a:/  b: {x: 1,/      y: 2}/^",
            "^a:/     b: \"x/       y\"/^ | ^a:/  b: \"x/    y\"/^",
            "^---/a:   1/---/b:/   - 2/^ | ^---/a: 1/---/b:/- 2/^", "^? a/: 1/^ | ^? a/: 1/^",
            "^a: &x    {b:   1}/c:    *x/^ | ^a: &x    {b:   1}/c: *x/^"})
    void movesBlanks(String before, String after) {
        assertThat(shown(before)).isEqualTo(after);
        assertThat(shown(after)).as("formatted twice").isEqualTo(after);
    }

    @Test
    void textThatIsNoYamlStays() {
        assertThat(format("a: [\n")).startsWith("refused: This is no YAML yet");
        assertThat(format("--- x\na: 1\n")).startsWith("refused: Behind ---");
    }

    @Test
    void neverChangesWhatAManifestMeans() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources"))) {
            List<Path> manifests = files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList();
            assertThat(manifests).hasSizeGreaterThan(200);
            for (Path file : manifests) same(file.toString(), Files.readString(file));
        }
    }

    /** Indentation of another width is the most common thing that a formatter meets. */
    @Test
    void undoesWiderIndentation() throws IOException {
        long seed = 20260715;
        Random random = new Random(seed);
        int moved = 0;
        for (int i = 0; i < 40; i++) {
            Path file = pick(Path.of("src/test/resources/oracle/scenarios"), random);
            String text = Files.readString(file);
            String wide = text.lines().map(
                    line -> " ".repeat(line.length() - line.stripLeading().length()) + line).reduce(
                            "", (a, b) -> a + b + "\n");
            same("seed " + seed + ": " + file, wide);
            if (!format(wide).equals(wide)) moved++;
        }
        assertThat(moved).as("seed " + seed).isGreaterThan(20);
    }

    private static Path pick(Path folder, Random random) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> all = files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList();
            return all.get(random.nextInt(all.size()));
        }
    }

    private static void same(String name, String text) {
        String after = format(text);
        if (after.startsWith("refused")) return;
        assertThat(trees(after)).as(name).isEqualTo(trees(text));
        assertThat(comments(after)).as("comments of " + name).isEqualTo(comments(text));
        assertThat(format(after)).as(name + " formatted twice").isEqualTo(after);
    }

    private static List<JsonNode> trees(String text) {
        List<JsonNode> trees = new ArrayList<>();
        for (DocumentSplitter.Part part : DocumentSplitter.split(text)) {
            if (part instanceof DocumentSplitter.Part.Chunk chunk
                    && YamlReader.read(chunk) instanceof Parsed.Tree tree) {
                trees.add(tree.root());
            }
        }
        return trees;
    }

    private static List<String> comments(String text) {
        return text.lines().map(String::strip).filter(line -> line.startsWith("#")).toList();
    }
}
