package podium.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import podium.text.Problem;

class FaultWordsTest {
    @ParameterizedTest
    @ValueSource(strings = {"registry down", "registry up gcr.io", "registry slow 20.0s", "registry lacks nginx:1.99",
            "registry gains nginx:1.99", "dns down", "dns up", "host down files.test", "node remove node-1",
            "node lost node-1", "node back node-1", "node reboot node-1", "node full node-1", "node roomy node-1",
            "node add big cpu=4 memory=1073741824 pods=10 labels=disk=ssd,zone=a taints=gpu=yes:NoSchedule,x:NoExecute"})
    void whatIsReadIsWrittenTheSame(String text) {
        List<Fault> read = FaultWords.parse(CommandWords.split(text));
        assertThat(read).singleElement().satisfies(f -> assertThat(FaultWords.text(f)).isEqualTo(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"registry", "registry slow soon", "dns sideways", "node add", "node add n cpu",
            "node add n "
                    + "taints=k",
            "node melts n", "nodes many", "nodes 1000", "weather bad"})
    void whatMeansNothingIsAProblemWithItsPlaceAndTheChoice(String text) {
        assertThat(FaultWords.parse(CommandWords.split(text))).isEmpty();
        ScenarioFile file = ScenarioFile.parse("kind: Pod\n# world: " + text + "\n# step: 5 " + text + "\n");
        assertThat(file.problems()).hasSize(2).first().satisfies(p -> {
            assertThat(p.span().start()).isEqualTo("kind: Pod\n# world: ".length());
            assertThat(p.severity()).isEqualTo(Problem.Severity.WARNING);
            assertThat(p.rule()).contains("dns down").contains("node lost NAME");
        });
        assertThat(file.world()).isEmpty();
        assertThat(file.inputs()).hasSize(1);
    }
}
