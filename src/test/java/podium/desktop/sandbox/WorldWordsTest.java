package podium.desktop.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class WorldWordsTest {
    private static final String POD = "# A Pod.\nkind: Pod\n";

    @Test
    void aFaultIsOneLineMoreAndComesOffAgain() {
        String down = WorldWords.with(POD, "dns down", Optional.of(""));
        assertThat(down).isEqualTo("# world: dns down\n" + POD);
        assertThat(WorldWords.after(down, "dns down")).contains("");
        assertThat(WorldWords.with(down, "dns down", Optional.empty())).isEqualTo(POD);
    }

    @Test
    void anotherValueTakesThePlaceOfAllFormerOnes() {
        String text = "# world: registry slow 3s\n# world: registry down\n# world: registry slow 4s\n" + POD;
        assertThat(WorldWords.with(text, "registry slow", Optional.of("9s"))).isEqualTo(
                "# world: registry slow 9s\n# world: registry down\n" + POD);
        assertThat(WorldWords.after(text, "registry slow")).contains("3s");
    }

    @Test
    void wordsThatOnlyBeginAlikeStay() {
        String text = "# world: nodesome 2\n# world: node add n\n" + POD;
        assertThat(WorldWords.with(text, "nodes", Optional.empty())).isEqualTo(text);
        assertThat(WorldWords.after(text, "nodes")).isEmpty();
    }

    @Test
    void aTextWithoutALineEndKeepsItSo() {
        assertThat(WorldWords.with("kind: Pod", "nodes", Optional.of("3"))).isEqualTo("# world: nodes 3\nkind: Pod");
        assertThat(WorldWords.with("", "nodes", Optional.empty())).isEqualTo("\n");
    }
}
