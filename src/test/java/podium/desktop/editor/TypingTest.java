package podium.desktop.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.BiFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import podium.text.Edit;
import podium.text.Span;

/** In these texts | is an end of the selection, and / the end of a line. */
class TypingTest {
    private static String apply(String marked, BiFunction<String, Span, Edit> key) {
        int start = marked.indexOf('|');
        int end = marked.lastIndexOf('|');
        String text = marked.replace("|", "").replace('/', '\n');
        Span selection = end > start ? new Span(start, end - 1) : new Span(start, start);
        return key.apply(text, selection).applyTo(text).replace('\n', '/');
    }

    @ParameterizedTest
    @CsvSource({"'spec:|', 'spec:/  '", "'  name: a|', '  name: a/  '", "'  - name: a|', '  - name: a/    '",
            "'  - env:|', '  - env:/      '", "'# note:|', '# note:/'", "'|', '/'",
            "'a: b|c', 'a: b/c'"})
    void enterKeepsTheIndent(String before, String after) {
        assertThat(apply(before, Typing::newLine)).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource({"'|a', '  a'", "'a|', 'a '", "'ab|', 'ab  '", "'|a/b|', '  a/  b'", "'|a//b|', '  a//  b'"})
    void tabGoesToTheNextStep(String before, String after) {
        assertThat(apply(before, Typing::indent)).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource({"'    a|', '  a'", "' a|', 'a'", "'a|', 'a'", "'|  a/    b|', 'a/  b'", "'x/|  a|/  b', 'x/a/  b'"})
    void shiftTabGoesBack(String before, String after) {
        assertThat(apply(before, Typing::outdent)).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource({"'a|', '# a'", "'  a|', '  # a'", "'# a|', 'a'", "'  #a|', '  a'", "'|a/# b|', '# a/# # b'",
            "'|# a//# b|', 'a//b'", "'|a/|b', '# a/b'"})
    void commentIsToggled(String before, String after) {
        assertThat(apply(before, Typing::toggleComment)).isEqualTo(after);
    }
}
