package podium.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {
    @ParameterizedTest
    @CsvSource({"0.5,500m", "1000m,1", "2000,2k", "1500,1500", "0.1,100m", "1e3,1e3", "1e4,10e3", "1024Mi,1Gi",
            "1.5Gi,1536Mi", "0.5Ki,512", "0,0", "0Mi,0", "1.250,1.250", "+5,+5", "010,010", "0.250,250m", "' 1Gi ',1Gi",
            "-,0", "+,0", "1E,1E", "1000e0,1e3", "129Mi,129Mi", "1000Mi,1000Mi", "0.1n,1n", "-1.5,-1500m",
            "12345678901234567890,12345678901234567890", "100Ei,9223372036854775807"})
    void isWrittenInCanonicalForm(String text, String canonical) {
        assertThat(Quantity.parse(text).orElseThrow().text()).isEqualTo(canonical);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "100MB", "1 Gi", "abc", "1.2.3", "1K", "100mi", "1e", "1e99999999999"})
    void otherTextsAreNoQuantities(String text) {
        assertThat(Quantity.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"100m,1,1100m", "0,1Gi,1Gi", "1Gi,128Mi,1152Mi", "1e3,1,1001", "1k,1Ki,2024", "1Ki,1k,2024"})
    void aSumTakesTheFormatOfTheFirstThatIsNotZero(String a, String b, String sum) {
        assertThat(Quantity.of(a).plus(Quantity.of(b)).text()).isEqualTo(sum);
    }

    @Test
    void comparesByValue() {
        assertThat(Quantity.of("1000m").max(Quantity.of("1"))).hasToString("1");
        assertThat(Quantity.of("1Gi").max(Quantity.of("1G"))).hasToString("1Gi");
    }
}
