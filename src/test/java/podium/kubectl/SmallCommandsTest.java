package podium.kubectl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import podium.course.Assets;
import podium.kubectl.session.LiveCluster;
import podium.kubectl.session.MemoryFiles;
import podium.manifest.ManifestReader;
import podium.simulation.Engine;
import podium.simulation.Scenario;
import podium.simulation.World;

/** Commands about kubectl itself, and those on requests for certificates. */
class SmallCommandsTest {
    private static final ManifestReader READER = new ManifestReader();
    private static final LiveCluster CLUSTER = LiveCluster.begin(new Engine(READER), READER,
            new Scenario(7, "default", Duration.ofMinutes(30), World.standard(Assets.images()), List.of()));
    private static final Terminal TERMINAL = new Terminal(CLUSTER, new MemoryFiles("/home", Map.of("csr.yaml", """
            apiVersion: certificates.k8s.io/v1
            kind: CertificateSigningRequest
            metadata: {name: jane}
            spec:
              request: LS0tLS1CRUdJTiBDRVJUSUZJQ0FURSBSRVFVRVNULS0tLS0K
              signerName: kubernetes.io/kube-apiserver-client
              usages: [client auth]
            """)));

    @AfterAll
    static void end() {
        CLUSTER.close();
    }

    private static CommandResult kubectl(String line) {
        return TERMINAL.run("kubectl " + line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"plugin list|error: unable to find any kubectl plugins in your PATH",
            "completion|error: Shell not specified.;See 'kubectl completion -h' for help and examples",
            "completion bash zsh|error: Too many arguments. Expected only the shell type.;"
                    + "See 'kubectl completion -h' for help and examples",
            "completion tcsh|error: Unsupported shell type \"tcsh\".;See 'kubectl completion -h' for help and examples",
            "certificate approve|error: one or more CSRs must be specified as <name> or -f <filename>",
            "certificate deny nobody|Error from server (NotFound): certificatesigningrequests.certificates.k8s.io "
                    + "\"nobody\" not found"})
    void saysWhatIsWrong(String line, String error) {
        assertThat(kubectl(line)).isEqualTo(new CommandResult(1, "", error.replace(';', '\n') + "\n"));
    }

    @Test
    void aRequestForACertificateIsApprovedOnceAndNotDeniedThen() {
        assertThat(kubectl("apply -f csr.yaml").exitCode()).isZero();
        for (int i = 0; i < 2; i++) {
            assertThat(kubectl("certificate approve jane").out()).isEqualTo(
                    "certificatesigningrequest.certificates.k8s.io/jane approved\n");
        }
        assertThat(kubectl("get csr jane -o jsonpath={.status.conditions[*].reason}").out()).isEqualTo(
                "KubectlApprove");
        assertThat(kubectl("certificate deny jane").error()).isEqualTo(
                "error: certificate signing request \"jane\" is already Approved\n");
    }

    @Test
    void optionsAreThoseOfEveryCommand() {
        String out = kubectl("options").out();
        assertThat(out).startsWith("The following options can be passed to any command:\n\n    --as='':\n\t").contains(
                "\n\n    -n, --namespace='':\n\t", "\n\n    --request-timeout='0':\n\t", "\n\n    -v, --v=0:\n\t",
                "\n\n    --as-group=[]:\n\t", "\n\n    --warnings-as-errors=false:\n\t");
        assertThat(out.lines().filter(line -> line.startsWith("    "))).hasSize(29);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"kubectl ro|rollout", "kubectl rollout st|status",
            "kubectl get statef|statefulsets", "kubectl -n web rollout undo daemon|daemonsets",
            "kubectl get pods --field-s|--field-selector"})
    void bashCompletesByTheScript(String line, String expected, @TempDir Path folder) throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "no bash");
        Path script = folder.resolve("completion");
        String[] words = line.split(" ", -1);
        Files.writeString(script, kubectl("completion bash").out() + "COMP_WORDS=(" + line + ")\nCOMP_CWORD="
                + (words.length - 1) + "\n__kubectl_complete\necho \"${COMPREPLY[*]}\"\n");
        Process bash = new ProcessBuilder("/bin/bash", "--norc", script.toString()).redirectErrorStream(true).start();
        assertThat(new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip()).isEqualTo(
                expected);
    }
}
