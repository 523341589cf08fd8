package podium.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;
import picocli.CommandLine;
import podium.cli.check.Inputs;

/** podium check as it is typed: what is read, the forms, the exit codes. */
class CheckCommandTest {
    private static final String GOOD = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n";
    private static final String BAD = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: A}\n";
    private static final String ADVISED = "apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec: {containers: [{name: c, image: nginx}]}\n";
    private final StringWriter out = new StringWriter();
    private final StringWriter error = new StringWriter();

    @TempDir
    private Path folder = Path.of("");

    private String file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text).toString();
    }

    private int run(String... arguments) {
        out.getBuffer().setLength(0);
        error.getBuffer().setLength(0);
        List<String> all = new ArrayList<>(List.of("check"));
        all.addAll(List.of(arguments));
        CommandLine line = Podium.commandLine(List.of(new CheckCommand()), any -> 0, false);
        return line.setOut(new PrintWriter(out)).setErr(new PrintWriter(error)).execute(all.toArray(String[]::new));
    }

    @Test
    void exitCodesSayWhetherAServerTakesIt() throws IOException {
        assertThat(run(file("a.yaml", GOOD))).isZero();
        assertThat(out.toString()).isEqualTo("1 file: 1 valid, 0 invalid; 0 errors, 0 warnings, 0 pieces of advice\n");
        assertThat(run(file("b.yaml", BAD))).isEqualTo(1);
        assertThat(run(file("c.yaml", ADVISED))).isZero();
        assertThat(run(folder.resolve("none.yaml").toString())).isEqualTo(1);
        assertThat(error.toString()).contains("the path \"", "does not exist");
        assertThat(run()).isEqualTo(2);
        assertThat(run("--output", "x", folder.toString())).isEqualTo(2);
    }

    @Test
    void textShowsThePlaceTheRuleAndAFix() throws IOException {
        String file = file("b.yaml", BAD);
        run(file);
        assertThat(out.toString()).startsWith(
                file + ":3:18: error [invalid] metadata.name: Invalid value: \"A\": ").contains(
                        "    3 | metadata: {name: A}\n      |                  ^\n", "      rule: Names are",
                        "      fix:  Change to a\n",
                        "1 file: 0 valid, 1 invalid; 1 errors,");
    }

    @Test
    void adviceCanBeSwitchedOffAndRefusalsCannot() throws IOException {
        String file = file("c.yaml", ADVISED);
        run(file);
        assertThat(out.toString()).contains("[image-tag]", "[no-resources]");
        run(file, "--disable", "image-tag");
        assertThat(out.toString()).doesNotContain("[image-tag]").contains("[no-resources]");
        run(file, "--no-lint");
        assertThat(out.toString()).doesNotContain("advice [");
        assertThat(run(file("b.yaml", BAD), "--disable", "invalid")).isEqualTo(1);
        String custom = file("d.yaml", "apiVersion: example.com/v1\nkind: Foo\nmetadata: {name: a}\n");
        assertThat(run(custom)).isEqualTo(1);
        assertThat(run(custom, "--disable", "unknown-kind")).isZero();
    }

    @Test
    void kubectlsWordsAreKubectls() throws IOException {
        String file = file("e.yaml",
                GOOD + "---\napiVersion: v1\nkind: Secret\nmetadata: {name: b, namespace: gone}\n");
        assertThat(run("--as", "kubectl", file)).isEqualTo(1);
        assertThat(out.toString()).isEqualTo("configmap/a created (server dry run)\n");
        assertThat(error.toString()).isEqualTo("Error from server (NotFound): error when creating \"" + file
                + "\": namespaces \"gone\" not found\n");
        assertThat(run(file)).isZero();
    }

    @Test
    void directoriesAreReadInOrderAndOnDemandAllTheWayDown() throws IOException {
        file("x/b.yml", BAD);
        file("x/a.yaml", GOOD);
        file("x/c.json", "{\"apiVersion\": \"v1\", \"kind\": \"ConfigMap\", \"metadata\": {\"name\": \"a\"}}");
        file("x/d.txt", "no manifest");
        file("x/deep/e.yaml", BAD);
        assertThat(run("-o", "json", folder.resolve("x").toString())).isEqualTo(1);
        assertThat(names()).containsExactly("a.yaml", "b.yml", "c.json");
        run("-R", "-o", "json", folder.resolve("x").toString());
        assertThat(names()).containsExactly("a.yaml", "b.yml", "c.json", "e.yaml");
    }

    private List<String> names() throws IOException {
        List<String> names = new ArrayList<>();
        for (String line : out.toString().lines().toList()) {
            names.add(Path.of(new ObjectMapper().readTree(line).path("file").asText()).getFileName().toString());
        }
        return names;
    }

    @Test
    void manyFilesKeepTheirOrder() throws IOException {
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            String name = "f%03d.yaml".formatted(i);
            file("many/" + name, i % 3 == 0 ? BAD : GOOD);
            expected.add(name);
        }
        assertThat(run("-o", "json", folder.resolve("many").toString())).isEqualTo(1);
        assertThat(names()).isEqualTo(expected);
    }

    @Test
    void machinesReadJunitAndSarif() throws Exception {
        String file = file("b.yaml", BAD);
        run("-o", "junit", file, file("a.yaml", GOOD));
        var xml = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(
                new InputSource(new StringReader(out.toString())));
        assertThat(xml.getElementsByTagName("testcase").getLength()).isEqualTo(2);
        assertThat(xml.getElementsByTagName("failure").getLength()).isEqualTo(1);
        run("-o", "sarif", file);
        JsonNode result = new ObjectMapper().readTree(out.toString()).path("runs").path(0).path("results").path(0);
        assertThat(result.path("ruleId").asText()).isEqualTo("invalid");
        assertThat(result.at("/locations/0/physicalLocation/region/startLine").asInt()).isEqualTo(3);
        assertThat(result.at("/locations/0/physicalLocation/region/startColumn").asInt()).isEqualTo(18);
    }

    @Test
    void standardInputAndOtherEncodingsAreRead() throws IOException {
        byte[] wide = ("\uFEFF" + GOOD).getBytes(StandardCharsets.UTF_16LE);
        var inputs = Inputs.of(List.of("-"), false, new ByteArrayInputStream(wide));
        assertThat(inputs).hasSize(1);
        assertThat(inputs.getFirst().name()).isEqualTo("STDIN");
        assertThat(inputs.getFirst().text()).isEqualTo(GOOD);
    }
}
