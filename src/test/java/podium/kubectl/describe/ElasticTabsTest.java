package podium.kubectl.describe;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElasticTabsTest {
    /** In both texts a bar stands for a line break and an arrow for a tab. */
    @ParameterizedTest
    @CsvSource({"a→1|long→2,a     1|long  2", "a→1|stop|long→2,a  1|stop|long  2", "→x|key→y,'     x|key  y'",
            "a→→1|b→c→2,a     1|b  c  2", "a→b→1|x→2|y→c→3,a  b  1|x  2|y  c  3", "key→,'key  '", "plain,plain"})
    void alignNeighbouringLines(String text, String aligned) {
        assertThat(ElasticTabs.align(text.replace('|', '\n').replace('→', '\t'))).isEqualTo(aligned.replace('|', '\n')
                + "\n");
    }
}
