package podium.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScenarioFileTest {
    private static final String TEXT = """
            # What this is about.
            # run: 90
            # step: 20 apply late
            # step: 30 delete pod/a --now
            # step: 5 set-image pod/a c=nginx
            # step: 40 kill-sandbox a
            # step: 41 kill a c 15
            kind: Pod
            ---
            # part: late
            kind: Service
            ---
            kind: ConfigMap
            # exec: 12 a c sh -c 'echo "a  b"; id'
            """;

    @Test
    void directivesBecomeInputsInOrderOfTime() {
        ScenarioFile file = ScenarioFile.parse(TEXT);
        assertThat(file.title()).isEqualTo("What this is about.");
        assertThat(file.run()).contains(Duration.ofSeconds(90));
        assertThat(file.inputs()).extracting(Input::at).extracting(Duration::toSeconds).containsExactly(0L, 5L, 12L,
                20L, 30L, 40L, 41L);
        assertThat(file.inputs()).contains(new Input.Delete(Duration.ofSeconds(30), List.of("pod/a", "--now")),
                new Input.Exec(Duration.ofSeconds(12), "a", "c", List.of("sh", "-c", "echo \"a  b\"; id")),
                new Input.Kill(Duration.ofSeconds(41), "a", "c", 15));
    }

    @Test
    void documentsOfAPartAreAppliedByItsStepAlone() {
        List<Input> inputs = ScenarioFile.parse(TEXT).inputs();
        assertThat(((Input.Apply) inputs.getFirst()).manifests()).contains("kind: Pod").contains(
                "kind: ConfigMap").doesNotContain("Service");
        assertThat(((Input.Apply) inputs.get(3)).manifests()).contains("kind: Service").doesNotContain("kind: Pod");
    }

    @Test
    void whatIsNoDirectiveIsLeftAlone() {
        ScenarioFile file = ScenarioFile.parse("# step: soon apply x\n# step: 1\nkind: Pod\n");
        assertThat(file.inputs()).hasSize(1);
        assertThat(file.run()).isEmpty();
    }
}
