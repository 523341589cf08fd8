package podium.simulation.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DrawsTest {
    private final Draws draws = new Draws(7);

    @Test
    void aDrawDependsOnSeedAndPurposeAlone() {
        assertThat(draws.unit("a")).isEqualTo(new Draws(7).unit("a")).isNotEqualTo(draws.unit("b")).isNotEqualTo(
                new Draws(8).unit("a"));
    }

    @Test
    void drawsSpreadOverTheWholeRange() {
        double sum = 0;
        for (int i = 0; i < 10_000; i++) {
            double unit = draws.unit("draw " + i);
            assertThat(unit).isBetween(0.0, 1.0);
            sum += unit;
        }
        assertThat(sum / 10_000).isBetween(0.49, 0.51);
    }

    @Test
    void generatedNamesUseTheServersLetters() {
        assertThat(draws.suffix("x", 5)).matches("[bcdfghjklmnpqrstvwxz2456789]{5}");
        assertThat(draws.uid("x")).matches("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}");
        assertThat(draws.hex("x", 64)).hasSize(64);
    }
}
