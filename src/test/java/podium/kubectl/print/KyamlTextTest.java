package podium.kubectl.print;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KyamlTextTest {
    private static String kyaml(String json) throws JsonProcessingException {
        return KyamlText.of(new ObjectMapper().readTree(json));
    }

    @Test
    void mapsAndListsAreBraced() throws JsonProcessingException {
        assertThat(kyaml("{\"b\":{},\"a\":[{\"x\":1},{\"z\":null}],\"l\":[\"s\",true,[]],\"m\":[[1],[2]]}")).isEqualTo(
                """
                        ---
                        {
                          a: [{
                            x: 1,
                          }, {
                            z: null,
                          }],
                          b: {},
                          l: [
                            "s",
                            true,
                            [],
                          ],
                          m: [[
                            1,
                          ], [
                            2,
                          ]],
                        }
                        """);
    }

    @Test
    void aTextOfSeveralLinesIsFoldedAtEachOfThem() throws JsonProcessingException {
        assertThat(kyaml("{\"a\":\"x\\ny\",\"b\":\" x\\n\\ty\\n\"}")).isEqualTo("""
                ---
                {
                  a: "\\
                     x\\n\\
                     y\\
                    ",
                  b: "\\
                    \\ x\\n\\
                    \\\ty\\n\\
                    ",
                }
                """);
    }

    @Test
    void whatCannotBeSeenIsEscaped() throws JsonProcessingException {
        assertThat(kyaml("\"\\u0001\\u001b\\u00a0\\u2028\\\\ \\\" é\"")).isEqualTo(
                "---\n\"\\x01\\e\\_\\L\\\\ \\\" é\"\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "t", "1", "089", "1_0", "0x1f", "1e3", "12e9", "2006-1-2", "null", "inf", ".x", "x.",
            "-",
            "a b", "1:20", ""})
    void keysThatCouldBeMistakenAreQuoted(String key) {
        assertThat(KyamlString.key(key)).isEqualTo("\"" + key + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"app", "kubectl.kubernetes.io/last-applied-configuration", "1.2.3", "0b12", "_", "é", "tt"})
    void otherKeysAreBare(String key) {
        assertThat(KyamlString.key(key)).isEqualTo(key);
    }
}
