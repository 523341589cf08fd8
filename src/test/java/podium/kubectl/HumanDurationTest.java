package podium.kubectl;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HumanDurationTest {
    @ParameterizedTest
    @CsvSource({"-PT2S,<invalid>", "-PT1.9S,0s", "PT0S,0s", "PT119.9S,119s", "PT2M,2m", "PT2M1S,2m1s", "PT9M59S,9m59s",
            "PT10M,10m", "PT179M59S,179m", "PT3H,3h", "PT7H59M,7h59m", "PT8H,8h", "PT47H59M,47h", "P2D,2d",
            "P2DT1H,2d1h",
            "P7DT23H,7d23h", "P8D,8d", "P729D,729d", "P730D,2y", "P731D,2y1d", "P2919D,7y364d", "P2920D,8y"})
    void isAbbreviated(Duration duration, String text) {
        assertThat(HumanDuration.of(duration)).isEqualTo(text);
    }

    @Test
    void aStampOfTheApiHasWholeSeconds() {
        Instant now = Instant.parse("2026-01-05T09:00:01Z");
        assertThat(HumanDuration.since(Optional.of(now.minusMillis(1)), now)).isEqualTo("1s");
        assertThat(HumanDuration.since(Optional.empty(), now)).isEqualTo("<unknown>");
    }
}
