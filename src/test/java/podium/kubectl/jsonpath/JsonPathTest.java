package podium.kubectl.jsonpath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonPathTest {
    private static JsonNode tree() {
        try {
            return new ObjectMapper().readTree(
                    """
                            {"kind":"Pod","n":3,"on":true,"none":null,"m":{"b.c":"dotted","a":"<x>"},
                             "list":[{"name":"a","restart":"Always","k":1},{"name":"b","k":2},{"name":"c","restart":"Always"}]}""");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"{.kind}|Pod", "{.n}|3", "{.on}|true",
            "{.list[*].name}|a b c", "{.list[0].name}|a", "{.list[-1].name}|c", "{.list[0:2].name}|a b",
            "{.list[1:].name}|b c", "{.list[0,2].name}|a c", "{.list[?(@.restart==\"Always\")].name}|a c",
            "{.list[?(@.k>1)].name}|b", "{.list[?(@.k)].name}|a b", "{..name}|a b c", "{.m['b.c']}|dotted",
            "{.m.b\\.c}|dotted", "{.m}|{\"a\":\"\\u003cx\\u003e\",\"b.c\":\"dotted\"}", "{.nope}|``",
            "{$.kind}|Pod", "{range .list[*]}{.name}={.k};{end}|a=1;b=2;c=;", "<{.kind}>|<Pod>", "{.none}|null",
            "{range .list[*]}{@.name}{\" \"}{end}|`a b c `", "{.m.*}|<x> dotted"})
    void aTemplateLeadsToItsValues(String template, String text) {
        assertThat(JsonPath.parse(template, true).text(tree())).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"{.items[*}|unterminated array", "{.a|unclosed action",
            "{.a[?(@.b}|unterminated filter", "{end}|not in range, nothing to end",
            "{(}|unrecognized character in action: U+0028 '('", "{range .a}x|unterminated range"})
    void aBrokenTemplateIsRefused(String template, String message) {
        assertThatThrownBy(() -> JsonPath.parse(template, true)).isInstanceOf(JsonPathException.class).hasMessage(
                message);
    }

    @Test
    void anIndexOutOfBoundsAndAForbiddenGapAreFaults() {
        assertThatThrownBy(() -> JsonPath.parse("{.list[7].name}", true).text(tree())).hasMessage(
                "array index out of bounds: index 7, length 3");
        assertThatThrownBy(() -> JsonPath.parse("{.nope}", false).text(tree())).hasMessage("nope is not found");
    }

    @ParameterizedTest
    @CsvSource({".kind", "kind", "{.kind}", "{kind}"})
    void aLonePathNeedsNeitherBracesNorDot(String path) {
        assertThat(JsonPath.relaxed(path).text(tree())).isEqualTo("Pod");
    }
}
