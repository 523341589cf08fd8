package podium.manifest.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import podium.manifest.ManifestReader;
import podium.manifest.verdict.CreateVerdict;
import podium.text.Source;

/** Texts that start like JSON and are neither JSON nor YAML, and templates that were never rendered. */
class JsonSyntaxTest {
    private static final ManifestReader READER = new ManifestReader();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "{{- if .Values.x }}\\na: b | json: offset 2: invalid character '{' looking for beginning of object key string",
            "{\"a\": 1 \"b\": 2} | json: offset 9: invalid character '\"' after object key:value pair",
            "{\"a\" 1} | json: offset 6: invalid character '1' after object key",
            "{\"a\": [1 2] ]} | json: offset 10: invalid character '2' after array element",
            "{\"a\": tru] } | json: offset 10: invalid character ']' in literal true (expecting 'e')",
            "{\"a\": 1 | unexpected EOF"})
    void isReportedAsJson(String text, String message) {
        assertThat(error(text.replace("\\n", "\n"))).isEqualTo("error: error parsing a.yaml: " + message + "\n");
    }

    @Test
    void aTemplateInAValueIsAMapAsAKey() {
        assertThat(error("a:\n  name: {{ .Values.name }}\n")).isEqualTo(
                "error: error parsing a.yaml: error converting YAML to JSON: yaml: invalid map key: "
                        + "map[interface {}]interface {}{\".Values.name\":interface {}(nil)}\n");
        assertThat(error("a: {[1, b, true]: x}\n")).contains(
                "invalid map key: []interface {}{1, \"b\", true}");
        assertThat(error("a: &a {*a : x}\n")).contains("yaml: ");
    }

    @Test
    void jsonIsReadAsIs() {
        assertThat(
                error("{\"apiVersion\": \"v1\",\t\"kind\": \"ConfigMap\", \"metadata\": {\"name\": \"a\"}}")).isEmpty();
    }

    private static String error(String text) {
        return CreateVerdict.of(READER.read(new Source("a.yaml", text)), CreateVerdict.DryRun.SERVER).err();
    }
}
