package podium.kubectl.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import podium.simulation.Input;
import podium.simulation.Request;
import podium.simulation.Timeline;

/** Programs in containers that are talked with at the terminal. */
class DialogueTest {
    private static final String WEB = """
            apiVersion: v1
            kind: Pod
            metadata: {name: web}
            spec:
              containers:
              - {name: app, image: busybox:1.36, command: [sh, -c, 'while read line; do echo got $line; done'], stdin: true}
              - {name: box, image: busybox:1.36, stdin: true, tty: true}
            """;
    private static final String HINT = "If you don't see a command prompt, try pressing enter.\n";
    private static final String WARNING = "All commands and output from this session will be recorded in container logs, "
            + "including credentials and sensitive information passed through the command prompt.\n";
    private Typist typist = new Typist(new FakeHost(""));

    @BeforeEach
    void sit() {
        typist.close();
        typist = new Typist(new FakeHost(WEB));
        typist.host.at(10);
    }

    @AfterEach
    void leave() {
        typist.close();
    }

    /** Types a line and waits until the screen ends with something new. */
    private void type(String line, String end) {
        int before = typist.shown().length();
        typist.type(line);
        typist.await(text -> text.length() >= before + end.length() && text.endsWith(end));
    }

    /** Types a line; the prompt of the shell that one gets to is shown once more as one comes. */
    private void enter(String line) {
        type(line, "/ # \r\u001b[4C");
    }

    /** What has been shown since a place. */
    private String since(int before) {
        return typist.shown().substring(before).replace("\r\n", "\n");
    }

    @Test
    void aShellInAContainerPromptsEditsRunsAndLeavesItsExitCode() {
        int before = typist.shown().length();
        type("kubectl exec -it web -c box -- sh\r", "/ # ");
        type("hostname\r", "web\r\n/ # ");
        type("echo wrong\u0015echo right\r", "right\r\n/ # ");
        type("\u001b[A\u001b[A\r", "web\r\n/ # ");
        type("cd /et\t\r", "/etc # ");
        type("half a line\u0003", "^C\r\n/etc # ");
        type("cat\r", "cat\r\n");
        type("\u0003", "^C\r\n/etc # ");
        type("exit 3\r", "~ $ ");
        assertThat(since(before)).contains("command terminated with exit code 3\n");
        assertThat(typist.run("echo $?")).isEqualTo("3\n");
    }

    @Test
    void ctrlDEndsTheShellAndAProgramReadsWhatIsTyped() {
        type("kubectl exec -it web -c box -- sh\r", "/ # ");
        type("cat > /tmp/note\r", "cat > /tmp/note\r\n");
        type("kept\r", "kept\r\n");
        type("\u0004", "/ # ");
        type("tty; stty size\r", "/dev/pts/0\r\n10 200\r\n/ # ");
        type("\u0004", "~ $ ");
        assertThat(typist.run("echo $?")).isEqualTo("0\n");
        assertThat(typist.run("kubectl exec web -c box -- cat /tmp/note")).isEqualTo("kept\n");
    }

    @Test
    void whatIsTypedIsPartOfTheRunAndHappensAgainWhenItIsRunAnew() {
        type("kubectl exec -it web -c box -- sh\r", "/ # ");
        type("echo yes > /tmp/it\r", "/ # ");
        type("exit\r", "~ $ ");
        assertThat(typist.host.scenario.inputs()).filteredOn(
                input -> input instanceof Input.Call call && call.request() instanceof Request.Feed).isNotEmpty();
        assertThat(typist.run("kubectl exec web -c box -- cat /tmp/it")).isEqualTo("yes\n");
    }

    @Test
    void timeGoesOnWhileOneSitsInAContainer() {
        type("kubectl exec -it web -c box -- sh\r", "/ # ");
        java.time.Instant early = typist.host.moment;
        typist.await(_ -> typist.host.moment.isAfter(early.plusSeconds(400)));
        type("echo still here\r", "still here\r\n/ # ");
        type("exit\r", "~ $ ");
        assertThat(typist.host.scenario.until()).isGreaterThan(
                java.time.Duration.between(Timeline.EPOCH, typist.host.moment));
    }

    @Test
    void aPodIsRunAtTheTerminalAndTakenAwayAtItsEnd() {
        int before = typist.shown().length();
        enter("kubectl run x --image=busybox -it --rm --restart=Never -- sh\r");
        assertThat(since(before)).contains(WARNING + HINT);
        type("echo $((6*7))\r", "42\r\n/ # ");
        type("exit 4\r", "~ $ ");
        assertThat(since(before)).contains("pod \"x\" deleted from default namespace\n").endsWith(
                "pod default/x terminated (Error)\n~ $ ");
        assertThat(typist.run("echo $?")).isEqualTo("4\n");
        assertThat(typist.run("kubectl get pods -o name")).isEqualTo("pod/web\n");
    }

    @Test
    void onePodAfterTheOtherIsRunWithWhatIsPiped() {
        assertThat(typist.run("echo 'echo one; exit 5' | kubectl run y -q --image=busybox -i --rm --restart=Never -- sh"
                + " 2>&1")).isEqualTo("one\npod default/y terminated (Error)\n");
        assertThat(typist.run("echo hello | kubectl exec -i web -c box -- tr a-z A-Z")).isEqualTo("HELLO\n");
        assertThat(typist.run("kubectl run z -t --image=busybox")).isEqualTo(
                "error: -i/--stdin is required for containers with -t/--tty=true\n"
                        + "See 'kubectl run -h' for help and examples\n");
        assertThat(typist.run("echo id | kubectl exec -it web -c box -- sh")).isEqualTo(
                "Unable to use a TTY - input is not a terminal or the right kind of file\nuid=0(root) gid=0(root)"
                        + " groups=0(root),10(wheel)\n");
    }

    @Test
    void oneAttachesToATerminalLeavesByItsEndAndIsTakenInAgain() {
        int before = typist.shown().length();
        enter("kubectl attach -it web -c box\r");
        assertThat(since(before)).contains(WARNING + HINT);
        type("echo a\r", "a\r\n/ # ");
        type("exit\r", "~ $ ");
        assertThat(since(before)).contains(
                "Session ended, resume using 'kubectl attach web -c box -n default -i -t' command\n");
        typist.run("sleep 20");
        assertThat(typist.run("kubectl get pod web --no-headers")).containsPattern("2/2 +Running +1 ");
        assertThat(typist.run("kubectl logs -p web -c box")).contains("echo a\na\n");
    }

    @Test
    void withoutATerminalLinesAreSentAndCtrlCLeavesTheContainerRunning() {
        int before = typist.shown().length();
        type("kubectl attach -i web\r", HINT.replace("\n", "\r\n"));
        type("one\r", "got one\r\n");
        type("twoo\u007f\r", "got two\r\n");
        type("\u0003", "~ $ ");
        assertThat(since(before)).contains("Defaulted container \"app\" out of: app, box\n");
        assertThat(typist.run("kubectl logs web -c app")).isEqualTo("got one\ngot two\n");
        assertThat(typist.run("kubectl get pod web --no-headers")).containsPattern("2/2 +Running +0 ");
    }

    @Test
    void whatCannotBeAttachedToIsSaid() {
        assertThat(typist.run("kubectl attach web -c no")).isEqualTo("error: cannot attach to the container: container "
                + "no is not valid for pod web out of: app, box\n");
        int before = typist.shown().length();
        type("kubectl attach -it web -c app\r", HINT.replace("\n", "\r\n"));
        assertThat(since(before)).contains("error: Unable to use a TTY - container app did not allocate one\n");
        type("\u0003", "~ $ ");
    }

    @Test
    void aContainerIsAddedForDebugging() {
        int before = typist.shown().length();
        enter("kubectl debug -it web --image=busybox --target=box -c look -- sh\r");
        assertThat(since(before)).contains(
                "Targeting container \"box\". If you don't see processes from this container "
                        + "it may be because the container runtime doesn't support this feature.\n").contains(HINT);
        type("exit 7\r", "~ $ ");
        assertThat(since(before)).contains("Session ended, the ephemeral container will not be restarted but may be "
                + "reattached using 'kubectl attach web -c look -n default -i -t' if it is still running\n");
        assertThat(typist.run("echo $?")).isEqualTo("0\n");
    }
}
