package podium.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WallTimesTest {
    private final WallTimes times = new WallTimes(Duration.ofHours(1).plusMillis(700));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"creationTimestamp":"2026-01-05T09:00:00Z"}  | {"creationTimestamp":"2026-01-05T10:00:00Z"}
            {"eventTime":"2026-01-05T09:00:00.120000Z"}   | {"eventTime":"2026-01-05T10:00:00.120000Z"}
            {"a":[{"startedAt":"2026-01-05T23:30:00Z"}]}  | {"a":[{"startedAt":"2026-01-06T00:30:00Z"}]}
            {"message":"2026-01-05T09:00:00Z"}            | {"message":"2026-01-05T09:00:00Z"}
            {"startTime":"yesterday"}                     | {"startTime":"yesterday"}
            {"data":{"time":"2026-01-05T09:00:00Z"}}      | {"data":{"time":"2026-01-05T09:00:00Z"}}
            {"annotations":{"aTime":"2026-01-05T09:00:00Z"}} | {"annotations":{"aTime":"2026-01-05T09:00:00Z"}}
            """)
    void whatIsAMomentOfTheApiIsMoved(String tree, String moved) throws JsonProcessingException {
        assertThat(times.moved(new ObjectMapper().readTree(tree)).toString()).isEqualTo(moved);
    }

    @Test
    void stampsOfLinesAreMovedAndTheRestOfTheLinesIsNot() {
        assertThat(
                times.movedLines("2026-01-05T09:00:00.5Z at 2026-01-05T09:00:00Z b\n2026-01-05T09:00:01Z c")).isEqualTo(
                        "2026-01-05T10:00:00.5Z at 2026-01-05T09:00:00Z b\n2026-01-05T10:00:01Z c");
    }

    @Test
    void aMomentOfTheWallLeadsBack() {
        assertThat(times.within(Instant.parse("2026-01-05T10:00:00Z"))).isEqualTo("2026-01-05T09:00:00Z");
    }
}
