package podium.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import podium.text.Source;

class DeferredTest {
    private final List<String> read = new ArrayList<>();
    private final Deferred<String> list = new Deferred<>(findings -> {
        read.add("read");
        findings.accept(Finding.error(new Source("a.md", ""), "wrong", "Mend it."));
        return List.of("one", "two");
    });

    @Test
    void nothingIsReadBeforeSomebodyLooks() {
        assertThat(read).isEmpty();
    }

    @Test
    void itIsReadOnceForItsContentAndForItsFindings() {
        assertThat(list).containsExactly("one", "two");
        assertThat(list.findings()).hasSize(1);
        assertThat(read).hasSize(1);
    }

    @Test
    void threadsThatComeTogetherReadOnce() {
        assertThat(IntStream.range(0, 32).parallel().map(_ -> list.size()).sum()).isEqualTo(64);
        assertThat(read).hasSize(1);
    }
}
