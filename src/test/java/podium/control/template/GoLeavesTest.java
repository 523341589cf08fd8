package podium.control.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How Go holds amounts that it has read from their canonical texts. */
class GoLeavesTest {
    private final GoDump dump = new GoDump(new GoTypes());

    @ParameterizedTest
    @CsvSource(value = {
            "0, 0, 0, 0, DecimalSI", "1, 1, 0, 1, DecimalSI", "-1, -1, 0, -1, DecimalSI",
            "100m, 100, -3, 100m, DecimalSI",
            "1n, 1, -9, 1n, DecimalSI", "1E, 1, 18, 1E, DecimalSI", "129e6, 129, 6, 129e6, DecimalExponent",
            "+5, 5, 0, +5, DecimalSI", "64Mi, 67108864, 0, '', BinarySI", "1Gi, 1073741824, 0, 1Gi, BinarySI",
            "2560Ki, 2621440, 0, '', BinarySI"})
    void amountsOfFewDigits(String text, long value, int scale, String kept, String format) {
        assertThat(dump.write("resource.Quantity", TextNode.valueOf(text))).isEqualTo(
                "(resource.Quantity){i:(resource.int64Amount){value:(int64)" + value + " scale:(resource.Scale)" + scale
                        + "} d:(resource.infDecAmount){Dec:(*inf.Dec)<nil>} s:(string)" + kept
                        + " Format:(resource.Format)" + format + "}");
    }

    @ParameterizedTest
    @CsvSource(value = {"9223372036854775807, 18446744072709551616 499999999, DecimalSI",
            "2Pi, 5764607523034234880 122070, BinarySI"})
    void tooLargeForAMachineWord(String text, String words, String format) {
        assertThat(dump.write("resource.Quantity", TextNode.valueOf(text))).isEqualTo(
                "(resource.Quantity){i:(resource.int64Amount){value:(int64)0 scale:(resource.Scale)0} "
                        + "d:(resource.infDecAmount){Dec:(*inf.Dec){unscaled:(big.Int){neg:(bool)false abs:(big.nat)["
                        + words + "]} scale:(inf.Scale)9}} s:(string) Format:(resource.Format)" + format + "}");
    }

    @Test
    void anAmountThatIsNotGivenIsZero() {
        assertThat(dump.write("resource.Quantity", MissingNode.getInstance())).isEqualTo(
                dump.write("resource.Quantity", TextNode.valueOf("0")));
    }

    @Test
    void portsAreNumbersOrNames() {
        assertThat(dump.write("intstr.IntOrString", IntNode.valueOf(80))).isEqualTo(
                "(intstr.IntOrString){Type:(intstr.Type)0 IntVal:(int32)80 StrVal:(string)}");
        assertThat(dump.write("intstr.IntOrString", TextNode.valueOf("http"))).isEqualTo(
                "(intstr.IntOrString){Type:(intstr.Type)1 IntVal:(int32)0 StrVal:(string)http}");
    }
}
