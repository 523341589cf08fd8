package podium.kubelet.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpansionTest {
    @ParameterizedTest
    @CsvSource({"$(A), 1", "x$(A)y, x1y", "$(NONE), $(NONE)", "$$(A), $(A)", "$$$(A), $1", "$A, $A", "a$, a$",
            "$(A, $(A", "$(B), $(A)"})
    void referencesAreReplacedOnce(String text, String expected) {
        assertThat(Expansion.expand(text, Map.of("A", "1", "B", "$(A)"))).isEqualTo(expected);
    }
}
