package podium.desktop.editor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import podium.text.Span;

/** In these texts | is an end of the selection, and / the end of a line. */
class PairsTest {
    private static String typed(String marked, String key) {
        int start = marked.indexOf('|');
        int end = marked.lastIndexOf('|');
        String text = marked.replace("|", "").replace('/', '\n');
        Span selection = end > start ? new Span(start, end - 1) : new Span(start, start);
        return Pairs.typed(text, selection, key).map(typed -> {
            StringBuilder after = new StringBuilder(typed.edit().applyTo(text));
            after.insert(typed.selection().end(), '|');
            if (typed.selection().end() > typed.selection().start()) after.insert(typed.selection().start(), '|');
            return after.toString().replace('\n', '/');
        }).orElse("plain");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '^', value = {"a: |, [, a: [|]", "a: |, \", a: \"|\"", "a: |b|, {, a: {|b|}",
            "a: |b|, ', a: '|b|'", "a: [|], ], a: []|", "a: \"|\", \", a: \"\"|", "don|t, ', plain", "it|, ', plain",
            "a: |b, [, plain", "# it |, \", plain", "a: |, x, plain", "a: [x|], \", plain", "|a/b|, [, plain"})
    void comeTogetherWhereOneIsOfUse(String before, String key, String after) {
        assertThat(typed(before, key)).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource({"[], 1, true", "[x], 1, false", "[], 0, false", "{}, 1, true", "[, 1, false"})
    void goTogetherWhenEmpty(String text, int caret, boolean both) {
        assertThat(Pairs.deleted(text, caret).isPresent()).isEqualTo(both);
    }
}
