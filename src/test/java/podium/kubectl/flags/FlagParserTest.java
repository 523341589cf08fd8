package podium.kubectl.flags;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlagParserTest {
    private static FlagSet known() {
        return new FlagSet().text("output,o", "namespace,n").bool("watch,w", "all,A").number("tail", "-1").duration(
                "since", "0s").list("label,L").array("env").textOr("dry-run", "unchanged", "none");
    }

    private static Flags parse(String line) {
        return FlagParser.parse(known(), List.of(line.split(" ")));
    }

    @ParameterizedTest
    @CsvSource({"-o json,json", "-ojson,json", "-o=json,json", "--output json,json", "--output=json,json",
            "-wojson,json", "pods -o json web,json", "-o yaml -o json,json"})
    void aValueStandsInAnyOfItsForms(String line, String value) {
        assertThat(parse(line).text("output")).isEqualTo(value);
    }

    @Test
    void flagsStandAnywhereButNotBehindTwoDashes() {
        Flags flags = parse("exec web -n x -- ls -l");
        assertThat(flags.beforeDash()).containsExactly("exec", "web");
        assertThat(flags.afterDash()).containsExactly("ls", "-l");
        assertThat(flags.text("namespace")).isEqualTo("x");
    }

    @Test
    void aSwitchTakesNoWord() {
        assertThat(parse("-w pods").words()).containsExactly("pods");
        assertThat(parse("-w=false pods").is("watch")).isFalse();
        assertThat(parse("--dry-run pods").text("dry-run")).isEqualTo("unchanged");
        assertThat(parse("pods").text("dry-run")).isEqualTo("none");
    }

    @Test
    void listsArePartedByCommasAndArraysAreNot() {
        Flags flags = parse("-L a,b --env X=1,2 --env Y=3");
        assertThat(flags.all("label")).containsExactly("a", "b");
        assertThat(flags.all("env")).containsExactly("X=1,2", "Y=3");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"--nope|unknown flag: --nope", "-x|unknown shorthand flag: 'x' in -x",
            "-wx|unknown shorthand flag: 'x' in -wx", "-n|flag needs an argument: 'n' in -n",
            "--output|flag needs an argument: --output",
            "--tail=ten|invalid argument \"ten\" for \"--tail\" flag: strconv.ParseInt: parsing \"ten\": invalid syntax",
            "--since 5|invalid argument \"5\" for \"--since\" flag: time: missing unit in duration \"5\"",
            "--since 5x|invalid argument \"5x\" for \"--since\" flag: time: unknown unit \"x\" in duration \"5x\"",
            "-w=si|invalid argument \"si\" for \"-w, --watch\" flag: strconv.ParseBool: parsing \"si\": invalid syntax"})
    void whatCannotBeReadIsRefusedInKubectlsWords(String line, String message) {
        assertThatThrownBy(() -> parse(line)).isInstanceOf(UsageException.class).hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource({"5s,5000", "1m30s,90000", "1.5h,5400000", "250ms,250", "0,0", "-2s,-2000"})
    void durationsHaveUnits(String text, long millis) {
        assertThat(GoDuration.parse(text)).isEqualTo(Duration.ofMillis(millis));
    }
}
