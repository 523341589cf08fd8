package podium.kubectl.gotemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoTemplateTest {
    private static String text(String template) {
        try {
            return GoTemplate.parse(template).text(new ObjectMapper().readTree(
                    "{\"name\":\"web\",\"n\":2,\"c\":[{\"id\":\"a\",\"on\":true},{\"id\":\"b\"}],\"m\":{\"k\":\"v\"},\"s\":\"aGk=\"}"));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', value = {"{{.name}}|web", "{{.n}} of {{len .c}}|2 of 2",
            "{{.nope}}|<no value>", "{{range .c}}{{.id}}{{if .on}}+{{else}}-{{end}} {{end}}|'a+ b- '",
            "{{range $i, $x := .c}}{{$i}}={{$x.id}} {{end}}|'0=a 1=b '", "{{with .m}}{{.k}}{{end}}|v",
            "{{if eq .name \"web\"}}yes{{else if .n}}n{{else}}no{{end}}|yes", "{{index .c 1}}|map[id:b]",
            "{{base64decode .s}}|hi", "{{printf \"%s-%5d.\" .name .n}}|web-    2.", "a {{- .name -}} b|awebb",
            "{{$x := .name}}{{$x}}|web", "{{(index .c 0).id}}|a", "{{range .none}}x{{else}}none{{end}}|none",
            "{{and .name .nope}}|<no value>", "{{if and .name (gt .n 1)}}big{{end}}|big", "{{/* no */}}x|x",
            "{{range .m}}{{.}}{{end}}|v", "{{range .c}}{{$.name}}{{end}}|webweb"})
    void aTemplateMakesItsText(String template, String expected) {
        assertThat(text(template)).isEqualTo(expected);
    }

    @Test
    void aPipeHandsItsValueOn() {
        assertThat(text("{{.s | base64decode | printf \"%s!\"}}")).isEqualTo("hi!");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"{{.a}|template: output:1: bad character U+007D '}'",
            "{{.a|template: output:1: unclosed action", "{{foo .a}}|template: output:1: function \"foo\" not defined",
            "{{if .a}}x|template: output:1: unexpected EOF", "{{end}}|template: output:1: unexpected {{end}}"})
    void aBrokenTemplateIsRefused(String template, String message) {
        assertThatThrownBy(() -> GoTemplate.parse(template)).isInstanceOf(TemplateException.class).hasMessage(message);
    }
}
