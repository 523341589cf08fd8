package podium.shell.line;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditLineTest {
    /** The line is "get pods/web -w"; a bar shows the cursor, &lt; stands for escape and # for backspace,
     * ? for a semicolon. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "^a ; |get pods/web -w", "^b ; get pods/web -|w", "^b^b^k ; get pods/web |", "^w ; get pods/web |",
            "^w^w ; get |", "^u ; |", "^w^y^y ; get pods/web -w-w|", "^a^d ; |et pods/web -w",
            "<b<b ; get pods/|web -w", "^a<f ; get| pods/web -w", "^a<d ; | pods/web -w",
            "## ; get pods/web |", "<[D<[3~ ; get pods/web -|", "<[H<[C ; g|et pods/web -w",
            "<[1?5D ; get pods/web -|w", "<OH<OF ; get pods/web -w|", "^ax ; x|get pods/web -w",
            "<[99?99z ; get pods/web -w|"})
    void keysEditTheLine(String keys, String expected) {
        StringBuilder sent = new StringBuilder();
        for (int i = 0; i < keys.length(); i++) {
            boolean control = keys.charAt(i) == '^';
            sent.append(control ? (char) (keys.charAt(++i) - 'a' + 1) : keys.charAt(i));
        }
        EditLine line = EditLine.EMPTY.with("get pods/web -w");
        String typed = sent.toString().replace('<', '\u001b').replace('#', '\u007f').replace('?', ';');
        for (Key key : Key.decode(typed)) line = line.after(key);
        assertThat(line.before() + "|" + line.after()).isEqualTo(expected);
    }

    @Test
    void aCharacterOutsideOfThePlaneIsOneStep() {
        EditLine line = EditLine.EMPTY.with("a\ud83d\ude00b");
        for (Key key : Key.decode("\u001b[D\u007f")) line = line.after(key);
        assertThat(line.text()).isEqualTo("ab");
    }
}
