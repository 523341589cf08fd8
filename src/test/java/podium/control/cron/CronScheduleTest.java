package podium.control.cron;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The next time after a Monday morning. */
class CronScheduleTest {
    private static final Instant MONDAY = Instant.parse("2026-01-05T09:10:30Z");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            * * * * *         | 2026-01-05T09:11:00Z
            */5 * * * *       | 2026-01-05T09:15:00Z
            0 9 * * *         | 2026-01-06T09:00:00Z
            30 8-10/2 * * *   | 2026-01-05T10:30:00Z
            0 0 1,15 * *      | 2026-01-15T00:00:00Z
            0 0 * * sun       | 2026-01-11T00:00:00Z
            0 0 13 * 5        | 2026-01-09T00:00:00Z
            0 0 29 feb *      | 2028-02-29T00:00:00Z
            @hourly           | 2026-01-05T10:00:00Z
            @every 90s        | 2026-01-05T09:12:00Z
            """)
    void next(String schedule, String expected) {
        assertThat(CronSchedule.parse(schedule, Optional.empty()).orElseThrow().next(MONDAY)).contains(
                Instant.parse(expected));
    }

    @ParameterizedTest
    @CsvSource({"Europe/Berlin, 2026-01-06T08:00:00Z", "America/New_York, 2026-01-05T14:00:00Z"})
    void aTimeZoneShiftsTheDay(String zone, String expected) {
        assertThat(CronSchedule.parse("0 9 * * *", Optional.of(zone)).orElseThrow().next(MONDAY)).contains(
                Instant.parse(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "* * * *", "60 * * * *", "5-1 * * * *", "*/0 * * * *", "@never", "@every soon",
            "a b c d e"})
    void otherTextsAreNoSchedules(String text) {
        assertThat(CronSchedule.parse(text, Optional.empty())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0 0 30 2 *"})
    void aDayThatNeverComesHasNoNext(String text) {
        assertThat(CronSchedule.parse(text, Optional.empty()).orElseThrow().next(MONDAY)).isEmpty();
    }
}
