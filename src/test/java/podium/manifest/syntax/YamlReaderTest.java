package podium.manifest.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import podium.manifest.tree.SourceMap;
import podium.text.Span;

class YamlReaderTest {
    private static Parsed read(String text) {
        return YamlReader.read(new DocumentSplitter.Part.Chunk(0, text));
    }

    private static Parsed.Tree tree(String text) {
        assertThat(read(text)).isInstanceOf(Parsed.Tree.class);
        return (Parsed.Tree) read(text);
    }

    /** Rule: api.md §1.1.5, §1.1.6, §1.1.8. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', value = {"yes | true", "Off | false", "n | false", "~ | null",
            "0777 | 511", "0o17 | 15", "0x1F | 31", "0b11 | 3", "1_000 | 1000", "089 | 89", "1e3 | 1000", "1.0 | 1",
            ".5 | 0.5", "18446744073709551615 | 18446744073709551615", "'yes' | \"yes\"", "\"1\" | \"1\"",
            "2026-01-02 | \"2026-01-02\"", "1:30 | \"1:30\"", "yEs | \"yEs\"", "!!str 5 | \"5\"", "-0x10 | -16",
            "1.5 | 1.5", "+3 | 3", "1e400 | \"1e400\""})
    void readsScalarsAsKubectlDoes(String written, String json) {
        assertThat(tree("a: " + written).root().path("a").toString()).isEqualTo(json);
    }

    @ParameterizedTest
    @CsvSource({"1: x, 1", "yes: x, true", "1.0: x, 1", "\"a b\": x, a b"})
    void turnsKeysIntoStrings(String text, String key) {
        assertThat(tree(text).root().properties().iterator().next().getKey()).isEqualTo(key);
    }

    /** Rule: api.md §1.1.9: scanner problems count lines from 1, parser problems one less. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"a:\\n\\tb: c | yaml: line 2: found character that cannot start any token",
            "a: b\\n\\tc: d | yaml: line 2: found a tab character that violates indentation",
            "a: b # x\\n\\tc: d | yaml: line 2: found character that cannot start any token",
            "a: b: c | yaml: mapping values are not allowed in this context",
            "x: 1\\na: b: c | yaml: line 2: mapping values are not allowed in this context",
            "a: b\\nc d\\ne: f | yaml: line 3: could not find expected ':'",
            "x: 1\\na: \"b | yaml: line 3: found unexpected end of stream",
            "a:\\n   b: c\\n  d: e | yaml: line 2: did not find expected key",
            "a: [b, c | yaml: line 1: did not find expected ',' or ']'", "a: *b | yaml: unknown anchor 'b' referenced",
            "a: &a [*a] | yaml: anchor 'a' value contains itself",
            "a: {<<: 5} | yaml: map merge requires map or sequence of maps as the value"})
    void wordsProblemsAsGoYamlDoes(String text, String message) {
        Parsed parsed = read(text.replace("\\n", "\n").replace("\\t", "\t"));
        assertThat(parsed).isInstanceOfSatisfying(Parsed.Broken.class, b -> assertThat(b.message()).isEqualTo(message));
    }

    @Test
    void takesTabsBetweenTokensForBlanks() {
        assertThat(tree("a:\tb\nc:\t\t[d,\te]").root().toString()).isEqualTo("{\"a\":\"b\",\"c\":[\"d\",\"e\"]}");
        assertThat(tree("{\n\t\"a\": 1\n}").root().toString()).isEqualTo("{\"a\":1}");
    }

    @Test
    void mergesMapsInOrder() {
        String text = "base: &b {x: 1, z: 2}\nlate:\n  <<: *b\n  x: 3\nearly:\n  x: 3\n  <<: *b\n";
        assertThat(tree(text).root().path("late").toString()).isEqualTo("{\"x\":3,\"z\":2}");
        assertThat(tree(text).root().path("early").toString()).isEqualTo("{\"x\":1,\"z\":2}");
    }

    @Test
    void theLastOfTwoEqualKeysWins() {
        assertThat(tree("a: 1\na: 2").root().path("a").asInt()).isEqualTo(2);
    }

    @Test
    void knowsThePlaceOfEveryField() {
        String text = "\ud83d\ude00: 1\nspec:\n  containers:\n  - name: app\n    image: busybox\nlabels:\n  a.b/c: d\n";
        SourceMap places = tree(text).places();
        Span image = places.value("spec.containers[0].image").orElseThrow();
        assertThat(text.substring(image.start(), image.end())).isEqualTo("busybox");
        Span key = places.key("spec.containers[0].image").orElseThrow();
        assertThat(text.substring(key.start(), key.end())).isEqualTo("image");
        Span label = places.value("labels[a.b/c]").orElseThrow();
        assertThat(text.substring(label.start(), label.end())).isEqualTo("d");
        assertThat(places.nearest("spec.containers[0].ports[2]")).isEqualTo(
                places.value("spec.containers[0]").orElseThrow());
    }
}
