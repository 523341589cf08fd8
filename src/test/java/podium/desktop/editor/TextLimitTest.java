package podium.desktop.editor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextLimitTest {
    @Test
    void longLineIsRefusedWithItsPlaceAndSize() {
        assertThat(TextLimit.refusal("a\n" + "[".repeat(6000))).hasValueSatisfying(
                words -> assertThat(words).contains("line 2", "6,000", "5,000"));
    }

    @Test
    void longTextIsRefused() {
        assertThat(TextLimit.refusal("a: b\n".repeat(60_000))).hasValueSatisfying(
                words -> assertThat(words).contains("300,000", "262,144"));
    }

    @Test
    void aLargeManifestIsTaken() {
        assertThat(TextLimit.refusal("kind: Pod\n".repeat(20_000))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'a\r\nb', 'a\nb'", "'a\rb', 'a\nb'", "'a\tb', 'a\tb'", "'a\u0000b\u001Bc', 'a\uFFFDb\uFFFDc'"})
    void textIsCleaned(String text, String clean) {
        assertThat(TextLimit.cleaned(text)).isEqualTo(clean);
    }
}
