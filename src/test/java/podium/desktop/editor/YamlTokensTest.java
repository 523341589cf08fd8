package podium.desktop.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlTokensTest {
    /** Tokens but indents and marks, as KIND:text. */
    private static String tokens(String text) {
        return YamlTokens.of(text).stream().filter(
                t -> t.kind() != Token.Kind.INDENT && t.kind() != Token.Kind.MARK).map(
                        t -> t.kind() + ":" + text.substring(t.start(), t.end())).collect(Collectors.joining(" | "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {"kind: Pod ~ KEY:kind | TEXT:Pod", "replicas: 3 ~ KEY:replicas | NUMBER:3",
            "readOnly: true # why ~ KEY:readOnly | WORD:true | COMMENT:# why", "# all: of it ~ COMMENT:# all: of it",
            "- name: a ~ KEY:name | TEXT:a", "image: nginx:1.27 ~ KEY:image | TEXT:nginx:1.27",
            "x: \"a # b\" ~ KEY:x | TEXT:\"a # b\"", "a: {b: 1, c: d} ~ KEY:a | KEY:b | NUMBER:1 | KEY:c | TEXT:d",
            "a: [x, \"y, z\"] ~ KEY:a | TEXT:x | TEXT:\"y, z\"", "\"quoted key\": 1 ~ KEY:\"quoted key\" | NUMBER:1",
            "just words ~ TEXT:just words", "url: http://x/y ~ KEY:url | TEXT:http://x/y",
            "v: it's # fine ~ KEY:v | TEXT:it's | COMMENT:# fine"})
    void lineIsSplit(String text, String expected) {
        assertThat(tokens(text)).isEqualTo(expected);
    }

    @Test
    void blockScalarGoesOnWhileLinesAreDeeper() {
        assertThat(tokens("run: |\n  if: x # no comment\n\n  b: 2\nkind: Pod\n")).isEqualTo(
                "KEY:run | TEXT:if: x # no comment | TEXT:b: 2 | KEY:kind | TEXT:Pod");
    }

    @Test
    void blockScalarInAListEndsAtTheNextKeyOfTheSameItem() {
        assertThat(tokens("- run: |\n    a: 1\n  next: 2")).isEqualTo("KEY:run | TEXT:a: 1 | KEY:next | NUMBER:2");
    }

    @Test
    void tabIsShown() {
        assertThat(tokens("a:\tb")).contains("TAB:\t");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", ":", "-", "- - -", "\"", "'", "[", "{a: [", "a: |", "\t\t", "\u0000\uFFFD", "#",
            "---\n...", "a: \"\\"})
    void anythingIsInOrderAndWithinTheText(String text) {
        List<Token> tokens = YamlTokens.of(text);
        int at = 0;
        for (Token token : tokens) {
            assertThat(token.start()).isGreaterThanOrEqualTo(at);
            assertThat(token.end()).isGreaterThan(token.start()).isLessThanOrEqualTo(text.length());
            at = token.end();
        }
    }
}
