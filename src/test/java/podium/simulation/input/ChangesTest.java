package podium.simulation.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import podium.cluster.workload.Deployment;
import podium.simulation.Answer;
import podium.simulation.Change;
import podium.simulation.control.SmallRun;

/** What the server says to changes of objects that a scenario makes. */
class ChangesTest {
    private static final String DEPLOYMENT = """
            apiVersion: apps/v1
            kind: Deployment
            metadata: {name: web}
            spec:
              replicas: %d
              selector: {matchLabels: {app: %s}}
              template:
                metadata: {labels: {app: %s}}
                spec: {containers: [{name: c, image: nginx}]}
            """;

    private static Answer last(SmallRun run) {
        List<Answer> answers = run.timeline().changes().stream().filter(Change.Answered.class::isInstance).map(
                c -> ((Change.Answered) c).answer()).toList();
        return answers.getLast();
    }

    private static SmallRun again(String second) {
        return SmallRun.of("# run: 20\n# step: 10 apply late\n" + DEPLOYMENT.formatted(1, "a", "a")
                + "---\n# part: late\n" + second);
    }

    @Test
    void anotherSelectorIsRefusedAndTheOldStays() {
        SmallRun run = again(DEPLOYMENT.formatted(3, "b", "b"));
        assertThat(((Answer.Applied) last(run)).problems()).containsExactly(
                "The Deployment \"web\" is invalid: spec.selector: Invalid value: {\"matchLabels\":{\"app\":\"b\"}}: field is immutable");
        assertThat(run.left(Deployment.class).getFirst().spec().replicas()).hasValue(1);
    }

    @Test
    void anotherNumberIsTaken() {
        SmallRun run = again(DEPLOYMENT.formatted(3, "a", "a"));
        assertThat(((Answer.Applied) last(run)).outcomes()).extracting(Answer.Outcome::verb).containsExactly(
                Answer.Verb.CONFIGURED);
        assertThat(run.left(Deployment.class).getFirst().spec().replicas()).hasValue(3);
    }

    @Test
    void theSameAgainChangesNothing() {
        assertThat(((Answer.Applied) last(again(DEPLOYMENT.formatted(1, "a", "a")))).outcomes()).extracting(
                Answer.Outcome::verb).containsExactly(Answer.Verb.UNCHANGED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "label deploy web a=b/c | The Deployment \"web\" is invalid: metadata.labels: Invalid value: \"b/c\"",
            "patch deploy web --type=json -p '[{\"op\":\"remove\",\"path\":\"/spec/nope\"}]' | The request is invalid: the server rejected our request due to an error in our request",
            "patch deploy web -p '{\"spec\":{\"selector\":{\"matchLabels\":{\"app\":\"z\"}}}}' | The Deployment \"web\" is invalid: "})
    void whatNoServerTakesIsRefused(String command, String words) {
        SmallRun run = SmallRun.of("# run: 20\n# step: 10 " + command + "\n" + DEPLOYMENT.formatted(1, "a", "a"));
        Answer answer = last(run);
        assertThat(answer).isInstanceOf(Answer.Reported.class);
        assertThat(((Answer.Reported) answer).lines()).isEmpty();
        assertThat(((Answer.Reported) answer).problems().getFirst()).startsWith(words);
    }

    @Test
    void whatWasAppliedBeforeCanBeReferredTo() {
        SmallRun run = SmallRun.of("""
                # run: 10
                # step: 2 apply pod
                apiVersion: v1
                kind: Namespace
                metadata: {name: house}
                ---
                apiVersion: v1
                kind: ServiceAccount
                metadata: {name: baker, namespace: house}
                ---
                # part: pod
                apiVersion: v1
                kind: Pod
                metadata: {name: bread, namespace: house}
                spec: {serviceAccountName: baker, containers: [{name: c, image: nginx}]}
                """);
        assertThat(((Answer.Applied) last(run)).problems()).isEmpty();
        assertThat(((Answer.Applied) last(run)).outcomes()).hasSize(1);
    }
}
