package podium.cli.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** The lines that tell how far grading has come. */
class ProgressTest {
    @Test
    void thereIsOneLineASecondAtMost() {
        StringWriter out = new StringWriter();
        AtomicLong now = new AtomicLong();
        Progress progress = new Progress(new PrintWriter(out), now::get);
        progress.begin(30, 2);
        for (int i = 0; i < 30; i++) {
            now.addAndGet(100_000_000);
            progress.step();
        }
        progress.end();
        assertThat(out.toString().lines()).containsExactly("30 different answers to grade, 2 are in the journal",
                "10 of 30 graded, 10 a second, about 2 s to go", "20 of 30 graded, 10 a second, about 1 s to go",
                "30 of 30 graded, 10 a second, about 0 s to go", "30 graded in 3.0 s");
    }
}
