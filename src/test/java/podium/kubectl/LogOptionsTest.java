package podium.kubectl;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import podium.frame.LogLine;

class LogOptionsTest {
    private static final Instant START = Instant.parse("2026-01-05T09:00:00Z");
    private static final List<LogLine> LINES = List.of(new LogLine(START, false, "one\n"), new LogLine(
            START.plusMillis(1500), true, "two\n"), new LogLine(START.plusSeconds(3), false, "three"));

    @ParameterizedTest
    @CsvSource({"-1,PT1H,false,false,99,one/two/three", "2,PT1H,false,false,99,two/three", "0,PT1H,false,false,99,''",
            "9,PT1H,false,false,99,one/two/three", "-1,PT2.5S,false,false,99,two/three", "1,PT0.5S,false,false,99,''",
            "-1,PT1H,false,false,6,one/tw", "-1,PT1H,false,true,99,[pod/p/c] one/[pod/p/c] two/[pod/p/c] three",
            "1,PT1H,true,false,99,2026-01-05T09:00:03.000000000Z three"})
    void leaveAPartOfTheLog(int tail, Duration since, boolean timestamps, boolean prefix, int bytes, String text) {
        LogOptions options = new LogOptions(tail, Optional.of(since), timestamps, prefix, Optional.of(bytes));
        assertThat(options.apply(LINES, START.plusSeconds(4), "p", "c").replace("pod/p/c", "pod p c").replace('\n',
                '/')).isEqualTo(text.replace("pod/p/c", "pod p c"));
    }
}
