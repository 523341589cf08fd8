package podium.progress.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server of the archive, which tests use where none is installed. */
class PostgresProgramsTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void theArchiveHoldsAServer() throws IOException, InterruptedException {
        try {
            Path bin = PostgresPrograms.unpacked(folder);
            Process process = new ProcessBuilder(bin.resolve("postgres").toString(), "--version").start();
            String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            assertThat(process.waitFor()).isZero();
            assertThat(said).startsWith("postgres (PostgreSQL) 17.");
        } catch (Unavailable e) {
            abort(e.why());
        }
    }
}
