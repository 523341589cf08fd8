package podium.desktop.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunLinkTest {
    private static final String TEXT = "# world: dns down\n# step: 20 delete pod web\nkind: Pod # ünïcode ✓ 🎈\n";

    @Test
    void aLinkGivesBackManifestWorldAndSeed() {
        RunLink link = new RunLink(42, TEXT.repeat(50));
        assertThat(RunLink.read(link.words())).isEqualTo(new RunLink.Answer.Read(link));
        assertThat(link.words()).startsWith("podium:1:42:").hasSizeLessThan(TEXT.length() * 10).matches(
                "[A-Za-z0-9:_-]+");
    }

    @Test
    void theSameRunHasTheSameLink() {
        assertThat(new RunLink(1, TEXT).words()).isEqualTo(new RunLink(1, TEXT).words());
    }

    @Test
    void lineEndsThatAMailPutsInDoNoHarm() {
        String broken = new RunLink(7, TEXT).words().replaceAll("(.{20})", "$1\r\n ");
        assertThat(RunLink.read(broken)).isEqualTo(new RunLink.Answer.Read(new RunLink(7, TEXT)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"podium:", "podium:1:", "podium:1:x:AAAA", "podium:2:1:AAAA", "podium:1:1:AAAA",
            "podium:1:99999999999999999999:H4sI", "podium:1:1:H4sIAAAAAAAA"})
    void whatIsNoLinkIsToldWithAWayOut(String words) {
        assertThat(RunLink.read(words)).isInstanceOfSatisfying(RunLink.Answer.Refused.class,
                refused -> assertThat(refused.problem()).contains("Copy it again"));
    }

    @Test
    void aLinkThatWasCutOrChangedNeverThrows() {
        String words = new RunLink(1, TEXT).words();
        long seed = 20260101;
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            StringBuilder changed = new StringBuilder(words);
            changed.setCharAt(12 + random.nextInt(words.length() - 12), "Aa0_-".charAt(random.nextInt(5)));
            changed.setLength(12 + random.nextInt(words.length() - 12));
            assertThat(RunLink.read(changed.toString())).as("seed %d, round %d", seed, i).isInstanceOf(
                    RunLink.Answer.Refused.class);
        }
    }

    @Test
    void aLinkThatUnpacksToMoreThanARunHoldsIsRefused() {
        String bomb = new RunLink(1, "x".repeat(5_000_000)).words();
        assertThat(bomb).hasSizeLessThan(10_000);
        assertThat(RunLink.read(bomb)).isInstanceOfSatisfying(RunLink.Answer.Refused.class,
                refused -> assertThat(refused.problem()).contains("4 MB"));
    }
}
