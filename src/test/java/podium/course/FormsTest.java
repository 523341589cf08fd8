package podium.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import podium.course.yaml.Times;

/** The small notations of a course. */
class FormsTest {
    @ParameterizedTest
    @CsvSource({"4s,4000", "1m30s,90000", "500ms,500", "2m,120000", "1h,3600000", "10s500ms,10500"})
    void timesAreRead(String text, long millis) {
        assertThat(Times.parse(text)).contains(Duration.ofMillis(millis));
    }

    @ParameterizedTest
    @CsvSource({"4", "''", "s", "4 s", "-4s", "1.5s", "30s1m"})
    void otherTimesAreNot(String text) {
        assertThat(Times.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"4000,4s", "3240,3.2s", "90000,1m30s", "120000,2m", "59960,1m", "0,0s"})
    void timesArePrinted(long millis, String text) {
        assertThat(Times.print(Duration.ofMillis(millis))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"2,2,true", "2,3,false", "1..3,3,true", "1..3,4,false", "1..,99,true", "1..,0,false"})
    void rangesHold(String text, int number, boolean holds) {
        assertThat(Range.parse(text)).map(range -> range.holds(number)).contains(holds);
    }

    @ParameterizedTest
    @CsvSource({"3..1", "..3", "x", "''", "-1"})
    void otherRangesAreNot(String text) {
        assertThat(Range.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"web,web,true", "web,web2,false", "web-*,web-abc,true", "*,anything,true", "a*c*e,abcde,true",
            "a*c*e,abde,false", "*b,aab,true", "a**,a,true"})
    void namesFitPatterns(String pattern, String name, boolean fits) {
        assertThat(NamePattern.fits(pattern, name)).isEqualTo(fits);
    }

    @ParameterizedTest
    @CsvSource({"fetch started,true", "fetch ready,true", "event BackOff,true", "status Init:0/2,true", "event,false",
            "fetch ended,true", "fetch ended 137,true", "fetch started 0,false",
            "fetch stops,false", "started,false"})
    void momentsAreReadAndPrintedAlike(String text, boolean right) {
        assertThat(Moment.parse(text).isPresent()).isEqualTo(right);
        Moment.parse(text).ifPresent(moment -> assertThat(moment).hasToString(text));
    }

    @ParameterizedTest
    @CsvSource({"CONTAINS,bc,abcd,true", "CONTAINS,bd,abcd,false", "EQUALS,abc,' abc ',true", "EQUALS,abc,abcd,false",
            "LINE,b,'a\n b \nc',true", "LINE,b,abc,false",
            "MATCHES,^a.c$,abc,true", "MATCHES,^a.c$,abcd,false"})
    void textsFitPatterns(TextPattern.Form form, String text, String other, boolean fits) {
        assertThat(new TextPattern(form, text).fits(other)).isEqualTo(fits);
    }
}
