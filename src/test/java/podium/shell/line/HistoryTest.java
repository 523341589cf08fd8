package podium.shell.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HistoryTest {
    @Test
    void keepsWhatIsWorthIt() {
        History history = new History(List.of("a", "a", "", " secret", "b", "a"));
        assertThat(history.lines()).containsExactly("a", "b", "a");
    }

    @Test
    void searchesBackwards() {
        History history = new History(List.of("get pods", "get nodes", "logs web"));
        assertThat(history.search("get", history.size())).contains(1);
        assertThat(history.search("get", 1)).contains(0);
        assertThat(history.search("get", 0)).isEmpty();
    }

    @Test
    void forgetsTheOldestOfAThousand() {
        History history = new History(List.of());
        for (int i = 0; i < 1001; i++) history.add("line " + i);
        assertThat(history.size()).isEqualTo(1000);
        assertThat(history.at(0)).isEqualTo("line 1");
        assertThat(history.at(1000)).isEmpty();
    }
}
