package podium.manifest.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import podium.manifest.ManifestReader;
import podium.manifest.verdict.CreateVerdict;
import podium.text.Source;

/** What a real kubectl said of texts at the edges of YAML; a bar in a text ends a line. */
class KubectlsReaderTest {
    private static final ManifestReader READER = new ManifestReader();

    @ParameterizedTest
    @CsvSource(delimiter = '\t', quoteCharacter = '`', value = {
            "a: 1|~: 2|\terror converting YAML to JSON: unsupported map key of type: %!s(<nil>), key: <nil>, value: 2",
            "a: .inf|\terror converting YAML to JSON: json: unsupported value: +Inf",
            "a: 1|? {b: c}|: 2|\terror converting YAML to JSON: yaml: invalid map key: map[interface {}]interface {}{\"b\":\"c\"}",
            "a: &x [*x]|\terror converting YAML to JSON: yaml: anchor 'x' value contains itself",
            "a:|  <<: 3|\terror converting YAML to JSON: yaml: map merge requires map or sequence of maps as the value",
            "a: \"x\terror converting YAML to JSON: yaml: line 2: found unexpected end of stream",
            "a: \"x|\terror converting YAML to JSON: yaml: line 2: found unexpected end of stream",
            "%YAML 1.2|---|a: b|\terror converting YAML to JSON: yaml: found incompatible YAML document",
            "%YAML 1.1|---|a: b|\terror converting YAML to JSON: yaml: line 1: did not find expected <document start>",
            "# c|%YAML 1.2|---|a: b|\terror converting YAML to JSON: yaml: line 1: found incompatible YAML document",
            "%FOO|---|a: b|\terror converting YAML to JSON: yaml: found unknown directive name"})
    void isRefused(String text, String message) {
        assertThat(error(text)).isEqualTo("error: error parsing a.yaml: " + message + "\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', value = {
            "a: 0o8|b: 08|c: 1:30|d: 0b2|e: +.5|f: 1_0.5;\"a\":\"0o8\",\"b\":8,\"c\":\"1:30\",\"d\":\"0b2\",\"e\":0.5,\"f\":10.5",
            "a: 0.0000001|b: 1e21|c: 1e20|d: 1.7976931348623157e308;\"a\":1e-7,\"b\":1e+21,\"c\":100000000000000000000,\"d\":1.7976931348623157e+308",
            "a: 0777|b: 0o17|c: -0b11|d: 0x_1|e: 12:30:45|f: 1e400;\"a\":511,\"b\":15,\"c\":-3,\"d\":1,\"e\":\"12:30:45\",\"f\":\"1e400\""})
    void numbersAreRead(String text, String json) {
        assertThat(error(text + "|kind: \"\"|apiVersion: v1|")).contains(
                "'{" + json.replace("\"b\"", "\"apiVersion\":\"v1\",\"b\"")
                        + ",\"kind\":\"\"}'");
    }

    @ParameterizedTest
    @CsvSource({"''", "|"})
    void theLastLineEndsWhereverTheFileDoes(String end) {
        String text = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata:\n  x: |\n    line"
                + end.replace('|', '\n');
        assertThat(READER.read(new Source("a.yaml", text)).documents().getFirst().tree().path("data").path(
                "x").asText()).isEqualTo("line\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "2020-01-01;parsing time \"2020-01-01\" as \"2006-01-02T15:04:05Z07:00\": cannot parse \"\" as \"T\"",
            "x;parsing time \"x\" as \"2006-01-02T15:04:05Z07:00\": cannot parse \"x\" as \"2006\"",
            "2020-13-01T00:00:00Z;parsing time \"2020-13-01T00:00:00Z\": month out of range"})
    void aMomentIsReadElementByElement(String time, String message) {
        assertThat(error(
                "apiVersion: v1|kind: ConfigMap|metadata: {name: a, creationTimestamp: \"" + time + "\"}|")).isEqualTo(
                        "error: unable to decode \"a.yaml\": " + message + "\n");
    }

    @Test
    void aTabIsNoIndentationOfABlock() {
        String text = "a: |-\n  \tb\nc: d\n";
        assertThat(
                CreateVerdict.of(READER.read(new Source("a.yaml", text)), CreateVerdict.DryRun.CLIENT).err()).contains(
                        "yaml: line 2: found a tab character where an indentation space is expected");
    }

    private static String error(String text) {
        return CreateVerdict.of(READER.read(new Source("a.yaml", text.replace('|', '\n'))),
                CreateVerdict.DryRun.CLIENT).err();
    }
}
