package podium.shell.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keys, what of them appears, and what a program can read. The end of the input reads as (end), an interrupt as (int). */
class LineDisciplineTest {
    @ParameterizedTest
    @CsvSource(ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            ls\\r,ls\\r\\n,ls\\n
            ls\\n,ls\\r\\n,ls\\n
            a\\rb,a\\r\\nb,a\\n
            lx\\177s\\r,lx\\b \\bs\\r\\n,ls\\n
            \\177\\r,\\r\\n,\\n
            ü\\bo\\r,ü\\b \\bo\\r\\n,o\\n
            ab\\25c\\r,ab\\b \\b\\b \\bc\\r\\n,c\\n
            ab\\3c\\r,ab^C\\r\\nc\\r\\n,(int)c\\n
            \\4,,(end)
            ab\\4,ab,ab
            \\33\\r,^[\\r\\n,\\33\\n
            """)
    void keysAreShownAndCollected(String keys, String shown, String read) {
        StringBuilder screen = new StringBuilder();
        StringBuilder input = new StringBuilder();
        LineDiscipline discipline = new LineDiscipline();
        for (LineDiscipline.Effect effect : discipline.type(bytes(keys))) {
            switch (effect) {
                case LineDiscipline.Effect.Shown(byte[] bytes) -> screen.append(
                        new String(bytes, StandardCharsets.ISO_8859_1));
                case LineDiscipline.Effect.Ready(byte[] line) -> input.append(
                        line.length == 0 ? "(end)" : new String(line, StandardCharsets.ISO_8859_1));
                case LineDiscipline.Effect.Interrupted() -> input.append("(int)");
            }
        }
        assertThat(screen.toString()).isEqualTo(plain(shown));
        assertThat(input.toString()).isEqualTo(plain(read));
    }

    private static byte[] bytes(String escaped) {
        return (escaped == null ? "" : escaped.translateEscapes()).getBytes(
                StandardCharsets.UTF_8);
    }

    private static String plain(String escaped) {
        return new String(bytes(escaped), StandardCharsets.ISO_8859_1);
    }
}
