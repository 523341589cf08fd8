package podium.desktop.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZoomTest {
    @ParameterizedTest
    @CsvSource({"1, 1, 1.1", "1, -1, 0.9", "2, 1, 2", "0.7, -1, 0.7", "1.1, -1, 1"})
    void stepsStayReadable(double zoom, int steps, double expected) {
        assertThat(Zoom.step(zoom, steps)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"NaN, 1", "-5, 0.7", "1e9, 2", "Infinity, 1"})
    void oddFactorsAreHeld(double zoom, double expected) {
        assertThat(Zoom.held(zoom)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"1, 14.0px", "1.5, 21.0px"})
    void styleIsInPixels(double zoom, String expected) {
        assertThat(Zoom.style(zoom)).contains(expected);
    }
}
