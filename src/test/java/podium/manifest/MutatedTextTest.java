package podium.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import podium.text.Problem;
import podium.text.Source;

/** Good manifests with characters and lines changed at random: reading answers each one and never throws. */
class MutatedTextTest {
    private static final ManifestReader READER = new ManifestReader();
    private static final List<Source> SEEDS = Oracle.scenarios();
    private static final List<String> PIECES = List.of("\t", ":", "- ", "[", "}", "\"", "'", "&a ", "*a", "!!int ",
            "|\n",
            "---\n", "{}", "null", "0x", "1e400", "~", "#", "\n", "<<: ", "? ", "\ud83d\ude00", "\u0085", "%", "@");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void isAlwaysAnswered(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 600; i++) {
            String text = mutated(SEEDS.get(random.nextInt(SEEDS.size())).text(), random);
            assertThatCode(() -> {
                for (Problem problem : READER.read(new Source("mutant", text)).problems()) {
                    assertThat(problem.span().end()).isLessThanOrEqualTo(text.length());
                    assertThat(problem.message()).isNotBlank();
                }
            }).as(text).doesNotThrowAnyException();
        }
    }

    private static String mutated(String text, Random random) {
        StringBuilder changed = new StringBuilder(text);
        int changes = 1 + random.nextInt(3);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(changed.length());
            int end = Math.min(changed.length(), at + random.nextInt(12));
            switch (random.nextInt(3)) {
                case 0 -> changed.insert(at, PIECES.get(random.nextInt(PIECES.size())));
                case 1 -> changed.delete(at, end);
                default -> changed.replace(at, end, PIECES.get(random.nextInt(PIECES.size())));
            }
        }
        return changed.toString();
    }
}
