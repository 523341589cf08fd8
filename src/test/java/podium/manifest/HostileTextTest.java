package podium.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import podium.text.Problem;
import podium.text.Source;

/** Whatever a user opens or pastes is answered at once, with a problem at a place, and is kept. */
class HostileTextTest {
    private static final ManifestReader READER = new ManifestReader();
    private static final int MEGABYTE = 1 << 20;
    /** On an idle machine each takes well under a second; what grows faster than its text takes minutes. */
    private static final Duration LONGEST = Duration.ofSeconds(60);

    static Stream<Arguments> texts() {
        return Stream.of(Arguments.of("brackets", "[".repeat(MEGABYTE)), Arguments.of("braces", "{".repeat(MEGABYTE)),
                Arguments.of("dashes", "- ".repeat(MEGABYTE / 2)), Arguments.of("one line", "x".repeat(MEGABYTE)),
                Arguments.of("binary", "\u0000\u0001\u0002PNG\u0007".repeat(1000)),
                Arguments.of("tabs", "\t\t\tapiVersion: v1"),
                Arguments.of("empty", ""), Arguments.of("blanks", " \n\n  \n"), Arguments.of("comment", "# nothing\n"),
                Arguments.of("laughs", laughs(9, 9)), Arguments.of("doubling", laughs(30, 2)),
                Arguments.of("self", "a: &a [*a]\n"), Arguments.of("separator", "--- x\n"),
                Arguments.of("surrogate", "a: \ud800\n\tb"), Arguments.of("quote", "a: \"" + "\n".repeat(MEGABYTE)),
                Arguments.of("question", "? ".repeat(MEGABYTE / 2)), Arguments.of("colons", ": ".repeat(MEGABYTE / 2)),
                Arguments.of("anchors", "&a ".repeat(MEGABYTE / 3)), Arguments.of("list", "- a\n".repeat(MEGABYTE / 4)),
                Arguments.of("separators", "---\n".repeat(MEGABYTE / 4)),
                Arguments.of("emoji", "\ud83d\ude00".repeat(1000) + ": [\n"),
                Arguments.of("key", "k".repeat(MEGABYTE) + ": v\n"),
                Arguments.of("keys", "k: v\n".repeat(MEGABYTE / 5)));
    }

    /** A Pod with very many of something. */
    private static String many(String head, String item) {
        StringBuilder text = new StringBuilder("apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec:\n").append(head);
        for (int i = 0; i < 20_000; i++) text.append(item.replace("%", Integer.toString(i)));
        return text.toString();
    }

    static Stream<Arguments> crowds() {
        return Stream.of(Arguments.of("containers", many("  containers:\n", "  - {name: c%}\n")),
                Arguments.of("fields", many("", "  field%: 1\n")),
                Arguments.of("types", many("  containers:\n", "  - %\n")),
                Arguments.of("volumes", many("  containers: []\n  volumes:\n", "  - {name: v%}\n")),
                Arguments.of("twins", many("  containers:\n", "  - {name: c, image: x}\n")),
                Arguments.of("image", many("  containers:\n  - image: ", "a.")),
                Arguments.of("name", many("  hostname: ", "a.")), Arguments.of("cpu", many("  overhead: {cpu: ", "1")));
    }

    private static String laughs(int levels, int copies) {
        StringBuilder text = new StringBuilder("a0: &a0 [lol]\n");
        for (int i = 1; i < levels; i++) {
            text.append("a").append(i).append(": &a").append(i).append(" [");
            for (int j = 0; j < copies; j++) text.append("*a").append(i - 1).append(", ");
            text.append("]\n");
        }
        return text.toString();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"texts", "crowds"})
    void isAnsweredAtOnce(String name, String text) {
        Source source = new Source(name, text);
        Manifest manifest = assertTimeoutPreemptively(LONGEST, () -> READER.read(source));
        assertThat(manifest.source().text()).isEqualTo(text);
        assertThat(manifest.problems()).isNotEmpty().allSatisfy(p -> {
            assertThat(p.severity()).isEqualTo(Problem.Severity.ERROR);
            assertThat(p.message()).isNotBlank();
            assertThat(p.rule()).isNotBlank();
            assertThat(p.span().end()).isLessThanOrEqualTo(text.length());
        });
    }
}
