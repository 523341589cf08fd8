package podium.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import podium.shell.fs.Tree;
import podium.shell.machine.Sandbox;

class ShellCommandTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"exit 7|7", "true|0", "kill -9 $$|137", "nosuch|127", "sleep 90000; exit 4|4",
            "mkfifo /tmp/p; cat /tmp/p|124", "fi|2"})
    void exitCodesAreTheScripts(String script, int code) {
        assertThat(new ShellCommand().run(List.of("-c", script))).isEqualTo(code);
    }

    @Test
    void aScriptFindsTheFilesBesideIt(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("other.sh"), "value=5\n");
        Path script = Files.writeString(folder.resolve("main.sh"),
                ". ./other.sh; [ -f \"${0%/*}/other.sh\" ] && echo x >made && exit $((value + $#))");
        assertThat(new ShellCommand().run(List.of(script.toString(), "a", "b"))).isEqualTo(7);
        assertThat(folder.resolve("made")).doesNotExist();
    }

    @Test
    void aFolderIsCopiedWithItsPermissions(@TempDir Path folder) throws IOException {
        Path script = Files.writeString(folder.resolve("run.sh"), "exit 0");
        assertThat(script.toFile().setExecutable(true)).isTrue();
        Files.createDirectory(folder.resolve("sub"));
        Files.write(folder.resolve("sub/data"), new byte[]{0, (byte) 255});
        Tree root = Sandbox.root();
        assertThat(new HostFolder(root).copyAround(script)).isEqualTo(folder.toString());
        assertThat(root.entry(script.toString()).map(Tree.Entry::mode)).contains(0755);
        assertThat(root.read(folder + "/sub/data")).contains(new byte[]{0, (byte) 255});
    }

    @ParameterizedTest
    @CsvSource(value = {"a.sh x -c|a.sh", "-c 'a b' c|", "-e a.sh|a.sh", "-o errexit a.sh|a.sh", "-ex a.sh|a.sh",
            "-s a.sh|", "-- a.sh|a.sh", "-ec x|", "''|"}, delimiter = '|')
    void theScriptFileIsTheFirstWordThatIsNoOption(String words, String file) {
        ShellWords parsed = ShellWords.parse(words.isEmpty() ? List.of() : List.of(words.split(" ")));
        assertThat(parsed.file()).isEqualTo(Optional.ofNullable(file));
    }

    @Test
    void variablesAreSetInFrontOfTheWords() {
        ShellWords parsed = ShellWords.parse(List.of("--env", "A=1", "--env=B=x=y", "-c", "--env", "C=2"));
        assertThat(parsed.variables()).containsExactly(Map.entry("A", "1"), Map.entry("B", "x=y"));
        assertThat(parsed.words()).containsExactly("-c", "--env", "C=2");
        assertThatThrownBy(() -> ShellWords.parse(List.of("--env", "A"))).hasMessageContaining("NAME=VALUE");
    }

    @Test
    void theEnvironmentIsTheContainersAndWhatTheCallerMeans() {
        Map<String, String> caller = Map.of("PATH", "/usr/bin", "HOME", "/home/me", "LC_ALL", "C", "THIS_SH",
                "/opt/podium sh", "MINE", "1", "bad-name", "x");
        assertThat(Variables.of(caller, Map.of("HOME", "/tmp"))).containsExactly(Map.entry("PATH", "/bin"),
                Map.entry("HOME", "/tmp"), Map.entry("MINE", "1"), Map.entry("THIS_SH", "sh"));
    }

    @Test
    void theConsoleKeepsTheOrderAndEveryByte() {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        Console console = new Console(new ByteArrayInputStream(new byte[]{0, (byte) 200, 10}), both, both);
        console.write(false, "a\n".getBytes(StandardCharsets.UTF_8));
        console.write(true, "b\n".getBytes(StandardCharsets.UTF_8));
        console.write(false, console.read(2));
        console.flush();
        assertThat(both.toByteArray()).containsExactly('a', '\n', 'b', '\n', 0, 200);
        assertThat(console.read(5)).containsExactly(10);
        assertThat(console.read(5)).isEmpty();
    }

    @Test
    void tooMuchOutputIsCut() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Console console = new Console(new ByteArrayInputStream(new byte[0]), out, out);
        byte[] block = new byte[1 << 20];
        for (int i = 0; i < 100; i++) console.write(false, block);
        assertThat(console.full()).isTrue();
        assertThat(console.broken()).isFalse();
        assertThat((long) out.size()).isLessThanOrEqualTo(Console.MOST + block.length);
    }
}
