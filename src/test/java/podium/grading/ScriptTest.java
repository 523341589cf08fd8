package podium.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptTest {
    @ParameterizedTest
    @CsvSource({"sleep 20,20", "sleep 20s,20", "sleep 2m,120"})
    void timeGoesBy(String line, long seconds) {
        assertThat(Script.parse(line).steps()).containsExactly(
                new Script.Rest(line, Duration.ofSeconds(seconds)));
        assertThat(Script.parse(line).commands()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"sleep", "sleep x", "kubectl get pods", "rm -rf /"})
    void anythingElseIsACommand(String line) {
        assertThat(Script.parse(line).steps()).containsExactly(new Script.Given(line, ""));
    }

    @Test
    void linesGoOnAndCommentsAreLeftOut() {
        Script script = Script.parse("# first\n\n kubectl get \\\n  pods\n#last");
        assertThat(script.steps()).containsExactly(new Script.Given("kubectl get    pods", ""));
    }

    @Test
    void whatFollowsIsRead() {
        Script script = Script.parse(
                "kubectl apply -f - <<'END' | cat\na: 1\n  b: 2\nEND\ncat > x.yaml <<EOF\nc\nEOF\n");
        assertThat(script.steps()).containsExactly(new Script.Given("kubectl apply -f - | cat", "a: 1\n  b: 2\n"),
                new Script.Written("cat > x.yaml <<EOF", "x.yaml", "c\n"));
        assertThat(script.commands()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kubectl get pods                    | false
            ''                                  | false
            cat > a.yaml <<END                  | true
            cat > a.yaml <<END/kind: Pod        | true
            cat > a.yaml <<'END'/kind: Pod/END  | false
            cat > a.yaml <<END/  END/kubectl    | false
            sleep 1/# cat <<END                 | false
            kubectl get \\                      | true
            kubectl get \\/pods                 | false
            """)
    void aCommandThatWaitsForMoreIsOpen(String lines, boolean open) {
        assertThat(Script.isOpen(lines.replace('/', '\n'))).isEqualTo(open);
    }

    @Test
    void whatNeverEndsIsReadToTheEnd() {
        assertThat(Script.parse("kubectl apply -f - <<END\na: 1").steps()).containsExactly(
                new Script.Given("kubectl apply -f -", "a: 1\n"));
    }
}
