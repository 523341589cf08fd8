package podium.kubectl.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import podium.simulation.Input;
import podium.simulation.Timeline;

class TerminalSessionTest {
    private static final String TWO = """
            apiVersion: v1
            kind: Pod
            metadata: {name: web}
            spec:
              initContainers: [{name: first, image: busybox:1.36, command: [sh, -c, sleep 10]}]
              containers: [{name: app, image: busybox:1.36, command: [sh, -c, 'while :; do date; sleep 5; done']}]
            """;
    private Typist typist = new Typist(new FakeHost(""));

    @BeforeEach
    void sit() {
        typist.close();
        typist = new Typist(new FakeHost(TWO));
    }

    @AfterEach
    void leave() {
        typist.close();
    }

    private String status() {
        String[] cells = typist.run("k get pod web --no-headers").split(" +", -1);
        return cells.length > 2 ? cells[2] : String.join(" ", cells);
    }

    @Test
    void readingAnswersFromTheMomentOfThePlayhead() {
        typist.host.at(8);
        assertThat(status()).isEqualTo("Init:0/1");
        typist.host.at(30);
        assertThat(status()).isEqualTo("Running");
        typist.host.at(8);
        assertThat(status()).isEqualTo("Init:0/1");
        assertThat(typist.host.shown).isEmpty();
    }

    @Test
    void whatACommandChangesBecomesAnInputOfTheRunThatIsShown() {
        typist.host.at(20);
        assertThat(typist.run("kubectl run two --image=busybox:1.36 -- sleep 99")).isEqualTo("pod/two created\n");
        assertThat(typist.host.shown).hasSize(1);
        List<Input> inputs = typist.host.scenario.inputs();
        assertThat(inputs).hasSize(2);
        assertThat(inputs.getLast().at()).isBetween(Duration.ofSeconds(20), Duration.ofMillis(20_200));
        typist.host.at(40);
        assertThat(typist.run("kubectl get pods -o name")).isEqualTo("pod/two\npod/web\n");
    }

    @Test
    void actingInThePastAsksAndBranches() {
        typist.host.at(20);
        typist.run("kubectl label pod web late=yes");
        typist.host.at(60);
        typist.host.at(15);
        int before = typist.shown().length();
        typist.type("kubectl label pod web early=yes\r");
        typist.await(text -> text.endsWith("neither: "));
        typist.type("b");
        typist.await(text -> text.indexOf("labeled", before) > 0 && text.endsWith("~ $ "));
        assertThat(typist.printed(before)).endsWith("branch here\npod/web labeled\n");
        assertThat(typist.run("kubectl label pod web --list")).as("asked once").isEqualTo("early=yes\n");
        typist.host.at(60);
        assertThat(typist.run("kubectl label pod web --list")).isEqualTo("early=yes\n");
    }

    @Test
    void actingInThePastMayGoToNow() {
        typist.host.at(60);
        typist.host.at(15);
        int before = typist.shown().length();
        typist.type("kubectl label pod web a=b\r");
        typist.await(text -> text.endsWith("neither: "));
        typist.type("n");
        typist.await(text -> text.indexOf("labeled", before) > 0 && text.endsWith("~ $ "));
        assertThat(typist.host.scenario.inputs().getLast().at()).isGreaterThanOrEqualTo(Duration.ofSeconds(60));
        assertThat(typist.host.moment).isAfterOrEqualTo(Timeline.EPOCH.plusSeconds(60));
    }

    @Test
    void actingInThePastMayBeLeft() {
        typist.host.at(60);
        typist.host.at(15);
        typist.type("kubectl label pod web a=b\r");
        typist.await(text -> text.endsWith("neither: "));
        typist.type("\u0003");
        typist.await(text -> text.endsWith("~ $ "));
        assertThat(typist.host.shown).isEmpty();
        assertThat(typist.run("echo $?")).isEqualTo("130\n");
    }

    @Test
    void aWatchFollowsThePlayheadUntilCtrlC() {
        typist.host.at(5);
        typist.host.plays = Timeline.EPOCH.plusSeconds(8);
        int before = typist.shown().length();
        typist.type("kubectl get pods -w\r");
        typist.await(text -> text.indexOf("Init:0/1", before) > 0);
        assertThat(typist.shown().substring(before)).doesNotContain("Running");
        typist.host.plays = Timeline.EPOCH.plusSeconds(40);
        typist.await(text -> text.indexOf("Running", before) > 0);
        typist.type("\u0003");
        typist.await(text -> text.endsWith("^C\r\n~ $ "));
        assertThat(typist.run("echo $?")).isEqualTo("130\n");
    }

    @Test
    void aLogThatIsFollowedGoesThroughAPipe() {
        typist.host.at(14);
        typist.host.plays = Timeline.EPOCH.plusSeconds(30);
        int before = typist.shown().length();
        typist.type("kubectl logs -f web | awk '{print \"line\", NR; fflush()}'\r");
        typist.await(text -> text.indexOf("line 3", before) > 0);
        typist.type("\u0003");
        typist.await(text -> text.endsWith("~ $ "));
    }

    @Test
    void waitingTakesTheTimeThatTheRunTakes() {
        typist.host.at(5);
        assertThat(typist.run("kubectl wait --for=condition=Ready pod/web --timeout=60s")).isEqualTo(
                "pod/web condition met\n");
        assertThat(Duration.between(Timeline.EPOCH, typist.host.moment)).isBetween(Duration.ofSeconds(10),
                Duration.ofSeconds(20));
        assertThat(status()).isEqualTo("Running");
        typist.run("sleep 7");
        assertThat(Duration.between(Timeline.EPOCH, typist.host.moment)).isBetween(Duration.ofSeconds(17),
                Duration.ofSeconds(28));
    }

    @Test
    void deletingAPodShowsItsEndBeforeThePromptIsBack() {
        typist.host.at(20);
        assertThat(typist.run("kubectl delete pod web")).isEqualTo("pod \"web\" deleted from default namespace\n");
        assertThat(Duration.between(Timeline.EPOCH, typist.host.moment)).isBetween(Duration.ofSeconds(50),
                Duration.ofSeconds(53));
        assertThat(typist.run("kubectl get pods")).isEqualTo("No resources found in default namespace.\n");
    }

    @Test
    void theShellHasPipesVariablesAliasesAndFiles() {
        typist.host.at(20);
        assertThat(typist.run("k get pods -A | grep web | wc -l")).isEqualTo("1\n");
        assertThat(typist.run("x=web; kubectl get pod \"$x\" -o jsonpath='{.metadata.name}'; echo")).isEqualTo("web\n");
        typist.run("alias kgp='kubectl get pods'");
        assertThat(typist.run("kgp -o name")).isEqualTo("pod/web\n");
        typist.run("kubectl get pod web -o yaml > web.yaml");
        assertThat(typist.run("head -n 2 web.yaml")).isEqualTo("apiVersion: v1\nkind: Pod\n");
        assertThat(typist.run("cat manifest.yaml")).isEqualTo("# the desk\n");
        typist.run("kubectl create cm c --from-literal=a=b --dry-run=client -o yaml > c.yaml");
        assertThat(typist.run("cat c.yaml | kubectl apply -f -")).isEqualTo("configmap/c created\n");
        assertThat(typist.run("kubectl delete -f c.yaml")).isEqualTo(
                "configmap \"c\" deleted from default namespace\n");
    }

    @Test
    void historyIsListedAndKept() {
        typist.run("echo one");
        typist.run("echo two");
        assertThat(typist.run("history")).isEqualTo("    1  echo one\n    2  echo two\n    3  history\n");
        assertThat(typist.host.history).containsExactly("echo one", "echo two", "history");
    }

    @Test
    void anEndlessLoopEndsWithCtrlCAndTheShellKeepsItsVariables() {
        typist.run("x=kept");
        typist.type("while :; do :; done\r");
        typist.await(text -> text.endsWith("\r\n"));
        typist.type("\u0003");
        typist.await(text -> text.endsWith("~ $ "));
        assertThat(typist.run("echo $x")).isEqualTo("kept\n");
    }

    @Test
    void theEditorChangesFilesAndObjects() {
        List<String> opened = new ArrayList<>();
        typist.host.at(20);
        typist.host.editor = text -> {
            opened.add(text);
            return "hello\n";
        };
        typist.run("vi a.txt");
        assertThat(typist.run("cat a.txt")).isEqualTo("hello\n");
        typist.host.editor = text -> {
            opened.add(text);
            return text.replace("name: web\n", "name: web\n  labels:\n    edited: by-hand\n");
        };
        assertThat(typist.run("kubectl edit pod web")).isEqualTo("pod/web edited\n");
        assertThat(opened.getLast()).startsWith("# Please edit the object below.");
        typist.host.editor = text -> text;
        assertThat(typist.run("kubectl edit pod web")).isEqualTo("Edit cancelled, no changes made.\n");
        assertThat(typist.run("kubectl get pod web --show-labels --no-headers")).contains("edited=by-hand");
    }

    @Test
    void whatTheServerRefusesIsOpenedAgainWithItsReasons() {
        List<String> opened = new ArrayList<>();
        typist.host.at(20);
        typist.host.editor = text -> {
            opened.add(text);
            return opened.size() == 1 ? text.replace("image: busybox:1.36", "image: ''") : text;
        };
        String said = typist.run("kubectl edit pod web");
        assertThat(opened).hasSize(2);
        assertThat(opened.getLast()).contains("# pods \"web\" was not valid:\n# * spec");
        assertThat(said).contains("error: pods \"web\" is invalid").endsWith(
                "error: Edit cancelled, no valid changes were saved.\n");
    }

    @Test
    void whatIsHiddenIsNotTold() {
        typist.host.refusal = Optional.of("Predict first.");
        assertThat(typist.run("kubectl get pods")).isEqualTo("Predict first.\n");
    }

    @Test
    void exitEndsTheShell() {
        typist.type("exit\r");
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!typist.hasEnded() && System.nanoTime() < end) Thread.onSpinWait();
        assertThat(typist.hasEnded()).isTrue();
    }
}
