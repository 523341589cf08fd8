package podium.kubectl.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Completion, history and paging at a terminal. */
class EmacsKeysTest {
    private static final String WEB = """
            apiVersion: v1
            kind: Pod
            metadata: {name: web}
            spec:
              containers: [{name: app, image: 'nginx:1.27'}, {name: side, image: 'nginx:1.27'}]
            """;
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

    @ParameterizedTest
    @CsvSource(delimiter = '@', value = {"kube@kubectl ", "k desc@k describe ", "k get depl@k get deployments ",
            "k get pods w@k get pods web ", "k get pod/w@k get pod/web ", "k logs w@k logs web ",
            "k logs web s@k logs web side ", "k logs web -c a@k logs web -c app ",
            "k logs web --prev@k logs web --previous ", "k rollout stat@k rollout status ",
            "k rollout restart dep@k rollout restart deployment ", "k get po -o js@k get po -o json",
            "k get pods -n kube-pu@k get pods -n kube-public ", "k apply -f man@k apply -f manifest.yaml ",
            "echo hi | wc -l; hea@echo hi | wc -l; head ", "cat ~/man@cat ~/manifest.yaml ",
            "watch -n 5 kubectl get no@watch -n 5 kubectl get nodes ", "k drain no@k drain node-1 ",
            "k get pods --names@k get pods --namespace="})
    void tabCompletes(String typed, String expected) {
        typist.run("true");
        typist.type(typed + "\t");
        typist.await(text -> text.contains("~ $ " + expected));
    }

    @Test
    void aSecondTabShowsWhatThereIs() {
        typist.type("k rollout re\t");
        typist.await(text -> text.contains("k rollout res"));
        typist.type("\t\t");
        typist.await(text -> text.contains("restart  resume\r\n"));
        typist.type("\u0003");
    }

    @Test
    void arrowsGoThroughTheHistoryAndBackToWhatWasTyped() {
        typist.run("echo one");
        typist.run("echo two");
        typist.type("half\u001b[A\u001b[A\u001b[A\u001b[B\u001b[B");
        typist.await(text -> text.endsWith("~ $ half\r\u001b[8C"));
        typist.type("\u0015\u0010");
        assertThat(typist.run("")).isEqualTo("two\n");
    }

    @Test
    void aLongTextIsPagedAndAShortOneIsNot() {
        assertThat(typist.run("echo short | less")).isEqualTo("short\n");
        typist.type("seq 1 50 | less\r");
        typist.await(text -> text.contains("\r\n9\r\n") && text.endsWith(":\u001b[0m"));
        typist.type(" ");
        typist.await(text -> text.contains("\r\n18\r\n"));
        typist.type("/33\r");
        typist.await(text -> text.contains("\u001b[2J33\r\n"));
        typist.type("G");
        typist.await(text -> text.endsWith("(END)\u001b[0m"));
        typist.type("q");
        typist.await(text -> text.endsWith("~ $ "));
    }

    @Test
    void anUnfinishedCommandIsContinuedAndGivenUp() {
        typist.type("for i in 1 2\r");
        typist.await(text -> text.endsWith("> "));
        typist.type("\u0003");
        typist.await(text -> text.endsWith("^C\r\n~ $ "));
        assertThat(typist.run("echo fine")).isEqualTo("fine\n");
    }
}
