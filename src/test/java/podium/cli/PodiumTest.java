package podium.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class PodiumTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Command(name = "break")
    static final class Breaking implements Callable<Integer> {
        @Override
        public Integer call() {
            throw new IllegalStateException("the disk is full");
        }
    }

    private int run(boolean withTrace, String... arguments) {
        CommandLine line = Podium.commandLine(List.of(new Breaking()), l -> 7, withTrace);
        return line.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true)).execute(arguments);
    }

    @Test
    void withoutArgumentsTheFirstScreenIsShownAndItsExitCodeIsThePrograms() {
        assertThat(run(false)).isEqualTo(7);
    }

    @Test
    void versionNamesTheNumberOfTheBuild() {
        assertThat(run(false, "--version")).isZero();
        assertThat(out.toString()).matches("(?s)podium \\d+\\.\\d+\\.\\d+.*Java 2[5-9].*");
    }

    @Test
    void helpListsEverySubCommand() {
        CommandLine line = Podium.commandLine(Podium.commands(), l -> 0, false);
        assertThat(line.setOut(new PrintWriter(out, true)).execute("--help")).isZero();
        assertThat(Podium.commands()).hasSameSizeAs(line.getSubcommands().keySet());
        line.getSubcommands().forEach((name, command) -> {
            if (!command.getCommandSpec().usageMessage().hidden()) assertThat(out.toString()).contains(name);
        });
    }

    @Test
    void aWrongCommandIsAnErrorOfUse() {
        assertThat(run(false, "--nothing")).isEqualTo(2);
        assertThat(err.toString()).contains("--nothing");
    }

    @Test
    void aFailureIsOneLineAndItsTraceOnlyOnRequest() {
        assertThat(run(false, "break")).isEqualTo(1);
        assertThat(err.toString()).startsWith("error: the disk is full").doesNotContain("IllegalStateException");
        assertThat(run(true, "break")).isEqualTo(1);
        assertThat(err.toString()).contains("IllegalStateException");
    }

    @ParameterizedTest
    @CsvSource({"Linux,:0,true", "Linux,'',false", "Linux,,false", "Mac OS X,,true", "Windows 11,,true",
            "FreeBSD,:1,true"})
    void aWindowNeedsADisplay(String system, @Nullable String display, boolean expected) {
        Map<String, String> environment = new TreeMap<>();
        if (display != null) environment.put("DISPLAY", display);
        assertThat(Display.available(system, environment)).isEqualTo(expected);
    }
}
