package podium.kubectl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import podium.cluster.ObjectKey;
import podium.simulation.Answer;

class AnswerWordsTest {
    private static final ObjectKey POD = new ObjectKey("Pod", "ns", "x");
    private static final ObjectKey DEPLOYMENT = new ObjectKey("Deployment", "ns", "d");
    private static final String UNCERTAIN = "Warning: Immediate deletion does not wait for confirmation that the running"
            + " resource has been terminated. The resource may continue to run on the cluster indefinitely.\n";

    static Stream<Arguments> answers() {
        Answer.Outcome created = new Answer.Outcome(POD, "v1", Answer.Verb.CREATED);
        Answer.Outcome configured = new Answer.Outcome(DEPLOYMENT, "apps/v1", Answer.Verb.CONFIGURED);
        Answer.Outcome unchanged = new Answer.Outcome(POD, "v1", Answer.Verb.UNCHANGED);
        return Stream.of(
                Arguments.of(new Answer.Applied(List.of(created, configured, unchanged), List.of()), 0,
                        "pod/x created\ndeployment.apps/d configured\npod/x unchanged\n", ""),
                Arguments.of(new Answer.Applied(List.of(created), List.of("Error from server (Forbidden): no")), 1,
                        "pod/x created\n", "Error from server (Forbidden): no\n"),
                Arguments.of(new Answer.Applied(List.of(configured), List.of("Warning: Detected changes")), 0,
                        "deployment.apps/d configured\n", "Warning: Detected changes\n"),
                Arguments.of(new Answer.Deleted(List.of(POD, DEPLOYMENT), false), 0,
                        "pod \"x\" deleted from ns namespace\ndeployment.apps \"d\" deleted from ns namespace\n", ""),
                Arguments.of(new Answer.Deleted(List.of(new ObjectKey("Namespace", "", "n")), false), 0,
                        "namespace \"n\" deleted\n", ""),
                Arguments.of(new Answer.Deleted(List.of(POD), true), 0, "pod \"x\" force deleted from ns namespace\n",
                        UNCERTAIN),
                Arguments.of(new Answer.Updated(DEPLOYMENT, "apps/v1", "image"), 0,
                        "deployment.apps/d image updated\n", ""),
                Arguments.of(new Answer.Executed(0, "hi\n", ""), 0, "hi\n", ""),
                Arguments.of(new Answer.Executed(3, "", "oops\n"), 3, "",
                        "oops\ncommand terminated with exit code 3\n"),
                Arguments.of(new Answer.Refused("unable to find container named \"y\""), 1, "",
                        "error: unable to find container named \"y\"\n"),
                Arguments.of(new Answer.Refused("Error from server (NotFound): pods \"y\" not found"), 1, "",
                        "Error from server (NotFound): pods \"y\" not found\n"));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void areKubectls(Answer answer, int exitCode, String out, String error) {
        assertThat(AnswerWords.of(answer)).isEqualTo(new CommandResult(exitCode, out, error));
    }
}
