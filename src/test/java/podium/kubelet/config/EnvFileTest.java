package podium.kubelet.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of variables: what they may hold, and what makes them unreadable. */
class EnvFileTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            "A='1'"                    | {A=1}
            "# note;; A='1';B='two'"   | {A=1, B=two}
            "  A = 'a b'  # why"       | {A=a b}
            "A='first;second'"         | {A=first/second}
            "A=''"                     | {A=}
            "A='1';A='2'"              | {A=2}
            ""                         | {}
            """)
    void variables(String file, String expected) {
        assertThat(EnvFile.parse(file.replace(';', '\n')).orElseThrow().toString().replace('\n', '/')).isEqualTo(
                expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(quoteCharacter = '"', value = {"\"A=1\"", "\"A='1\"", "\"no equals\"", "\"1A='x'\"", "\"A='1' x\"",
            "\"A=\"", "\"A\n='1'\""})
    void whatIsNoFileOfVariables(String file) {
        assertThat(EnvFile.parse(file)).isEmpty();
    }
}
