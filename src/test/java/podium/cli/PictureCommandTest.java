package podium.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class PictureCommandTest {
    private static final String POD = """
            # A page is fetched.
            # run: 8
            apiVersion: v1
            kind: Pod
            metadata: {name: web}
            spec:
              initContainers: [{name: fetch, image: busybox, command: [sh, -c, echo fetched]}]
              containers: [{name: app, image: busybox, command: [sleep, "60"]}]
            """;
    private final StringWriter error = new StringWriter();

    @TempDir
    private Path folder = Path.of("");

    private int run(String out, String... options) throws IOException {
        Path file = Files.writeString(folder.resolve("pod.yaml"), POD);
        CommandLine line = new CommandLine(new PictureCommand()).setErr(new PrintWriter(error, true));
        return line.execute(java.util.stream.Stream.concat(
                java.util.stream.Stream.of(file.toString(), "--out", folder.resolve(out).toString()),
                java.util.stream.Stream.of(options)).toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource({"a.svg, <svg xmlns", "a.HTML, <!DOCTYPE html>", "a.gif, GIF89a", "a.png, \u0089PNG"})
    void theEndingSaysWhatItBecomes(String out, String begin) throws IOException {
        assertThat(run(out, "--to", "3s", "--at", "1s")).isZero();
        assertThat(Files.readString(folder.resolve(out), java.nio.charset.StandardCharsets.ISO_8859_1)).startsWith(
                begin);
    }

    @Test
    void theSameMomentIsTheSamePicture() throws IOException {
        run("a.svg", "--at", "5s");
        run("b.svg", "--at", "5s");
        run("dark.svg", "--at", "5s", "--theme", "dark");
        assertThat(folder.resolve("a.svg")).hasSameTextualContentAs(folder.resolve("b.svg"));
        assertThat(Files.readString(folder.resolve("dark.svg"))).isNotEqualTo(
                Files.readString(folder.resolve("a.svg"))).contains("Running");
    }

    @Test
    void anotherEndingIsWrongUsageWithTheWayOut() throws IOException {
        assertThat(run("a.bmp")).isEqualTo(2);
        assertThat(error.toString()).contains(".svg, .png, .gif, .html");
    }

    @Test
    void aFolderThatIsNotThereIsTold() throws IOException {
        assertThat(run("missing/a.svg")).isEqualTo(2);
        assertThat(error.toString()).contains("choose a folder");
    }
}
