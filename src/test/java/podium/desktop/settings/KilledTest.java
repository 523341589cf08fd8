package podium.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A program that is killed while somebody types leaves a whole text behind, not older than what it said was written. */
class KilledTest {
    private static final String KEY = "sandbox";
    private static final int LINES = 4000;

    @TempDir
    Path folder;

    /** Types without end: each text is as long as the others and carries its number in every line. */
    public static final class Typist {
        private Typist() {
        }

        public static void main(String[] arguments) {
            DelayedWriter writer = new DelayedWriter(1, System.err::println);
            Drafts drafts = new Drafts(new UserFolder(Path.of(arguments[0])), writer);
            for (int number = 0;; number++) {
                drafts.write(KEY, text(number));
                if (number % 5 != 0) continue;
                writer.flush();
                System.out.println(number);
            }
        }

        private static String text(int number) {
            return String.format(Locale.ROOT, "text %09d\n", number).repeat(LINES);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 20})
    void killedWhileItWrites(int after) throws Exception {
        Process process = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(),
                "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), Typist.class.getName(),
                folder.toString()).redirectError(folder.resolve("errors").toFile()).start();
        long last = -1;
        try (var told = process.inputReader()) {
            for (int i = 0; i < after; i++) last = Long.parseLong(Optional.ofNullable(told.readLine()).orElseThrow());
            process.destroyForcibly();
            assertThat(process.waitFor(Duration.ofSeconds(60))).isTrue();
        }
        assertThat(Files.readString(folder.resolve("errors"))).isEmpty();
        DelayedWriter writer = new DelayedWriter(1, _ -> {
        });
        String text = new Drafts(new UserFolder(folder), writer).read(KEY).orElseThrow();
        writer.close();
        assertThat(text.lines().distinct()).as("one whole text").hasSize(1);
        assertThat(text.lines()).hasSize(LINES);
        assertThat(Long.parseLong(text.lines().findFirst().orElseThrow().substring(5))).isGreaterThanOrEqualTo(last);
    }
}
