package podium.simulation.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import podium.simulation.api.Propagation;

class DeleteArgumentsTest {
    private static DeleteArguments parse(String words) {
        return DeleteArguments.parse(List.of(words.split(" ", -1)));
    }

    @ParameterizedTest
    @CsvSource({"pod/a, Pod a", "po a, Pod a", "deploy/web, Deployment web", "jobs work, Job work",
            "sts db, StatefulSet db"})
    void kindsHaveManyNames(String words, String expected) {
        assertThat(parse(words).names()).singleElement().satisfies(
                n -> assertThat(n.kind() + " " + n.name()).isEqualTo(expected));
    }

    @Test
    void flagsSayHow() {
        DeleteArguments asked = parse("pod a b --force --cascade=orphan");
        assertThat(asked.names()).hasSize(2);
        assertThat(asked).isEqualTo(
                new DeleteArguments(asked.names(), Optional.empty(), Optional.of(0L), true, false, Propagation.ORPHAN));
        assertThat(parse("pod a --grace-period=5").grace()).contains(5L);
        assertThat(parse("pod a --wait=false").waits()).isFalse();
        assertThat(parse("pods --all").query().orElseThrow().selector()).isEmpty();
        assertThat(parse("pods -l app=web").query().orElseThrow().kind()).isEqualTo("Pod");
    }
}
