package podium.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What rows of {@code kubectl get pods} fit. */
final class CellPatternTest {
    @ParameterizedTest
    @CsvSource({"1/1, 1/1, true", "1/1, 2/2, false", "1/1, 0/1, false", "all, 1/1, true", "all, 2/2, true",
            "all, 12/12, true", "all, 0/1, false", "all, 1/2, false", "all, 1/11, false", "all, 0/0, false"})
    void readyIsOneCellOrAllOfThem(String asked, String row, boolean fits) {
        assertThat(ready(asked).fits(row, "Running", 0)).isEqualTo(fits);
    }

    @Test
    void sayInWordsWhatIsAsked() {
        assertThat(ready("all").toString()).isEqualTo("READY N/N");
        assertThat(ready("1/2").toString()).isEqualTo("READY 1/2");
    }

    private static CellPattern ready(String cell) {
        return new CellPattern(List.of(cell), List.of(), Optional.empty());
    }
}
