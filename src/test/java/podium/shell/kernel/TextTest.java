package podium.shell.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "61", "c3a4", "e282ac", "f09f9880", "ff", "c1bc", "c080", "e08080", "eda080",
            "f4908080", "efbfbd", "c3", "61ff62", "dcf1c0c1"})
    void everyByteSurvivesTheWayThereAndBack(String hex) {
        byte[] bytes = HexFormat.of().parseHex(hex);
        assertThat(Text.bytes(Text.of(bytes))).isEqualTo(bytes);
    }

    @Test
    void soDoDrawnBytes() {
        long seed = 20261121;
        byte[] bytes = new byte[20_000];
        new Random(seed).nextBytes(bytes);
        assertThat(Text.bytes(Text.of(bytes))).as("seed %d", seed).isEqualTo(bytes);
    }
}
