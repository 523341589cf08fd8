package podium.kubectl;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import podium.course.Assets;
import podium.kubectl.session.LiveCluster;
import podium.kubectl.session.MemoryFiles;
import podium.manifest.ManifestReader;
import podium.simulation.Engine;
import podium.simulation.Scenario;
import podium.simulation.Timeline;
import podium.simulation.World;

class KubectlSessionTest {
    private static final String DEPLOYMENT = """
            apiVersion: apps/v1
            kind: Deployment
            metadata: {name: web}
            spec:
              replicas: 2
              selector: {matchLabels: {app: web}}
              template:
                metadata: {labels: {app: web}}
                spec: {containers: [{name: c, image: nginx, ports: [{containerPort: 80}]}]}
            """;
    private final ManifestReader reader = new ManifestReader();
    private final Engine engine = new Engine(reader);
    private final Scenario empty = new Scenario(7, "default", Duration.ofMinutes(30), World.standard(Assets.images()),
            List.of());

    private LiveCluster begin() {
        return LiveCluster.begin(engine, reader, empty);
    }

    private static Terminal terminal(LiveCluster cluster) {
        return new Terminal(cluster,
                new MemoryFiles("/home", Map.of("web.yaml", DEPLOYMENT, "kus/kustomization.yaml", """
                        namePrefix: t-
                        resources: [../web.yaml]
                        images: [{name: nginx, newTag: alpine}]
                        replicas: [{name: web, count: 4}]
                        configMapGenerator: [{name: g, literals: [a=b]}]
                        """)));
    }

    @Test
    void aKindInSmallLettersIsRefusedByTheServer() {
        try (LiveCluster cluster = begin()) {
            Terminal terminal = terminal(cluster);
            terminal.run("kubectl apply -f web.yaml");
            CommandResult result = terminal.run(
                    "kubectl get deploy web -o yaml | sed s/Deployment/deployment/ | kubectl apply -f -");
            assertThat(result.error()).isEqualTo("Error from server (BadRequest): error when creating \"STDIN\": "
                    + "deployment in version \"v1\" cannot be handled as a Deployment: no kind \"deployment\" is registered "
                    + "for version \"apps/v1\" in scheme \"pkg/runtime/scheme.go:111\"\n");
        }
    }

    @Test
    void aPipelineMayEndInKubectl() {
        try (LiveCluster cluster = begin()) {
            Terminal terminal = terminal(cluster);
            terminal.run("kubectl run a --image=nginx:none");
            assertThat(terminal.run(
                    "k get pod a -o yaml | sed 's/none/1.25/; s/a|b//' | k replace --force -f -").out()).endsWith(
                            "pod/a replaced\n");
            assertThat(terminal.run("kubectl get pod a -o name | sed s/$/x/ | cat").out()).isEqualTo("pod/ax\n");
            assertThat(terminal.run("kubectl get pod a -o jsonpath='{.spec.containers[0].image}'").out()).isEqualTo(
                    "nginx:1.25");
            CommandResult none = terminal.run("kubectl get pod none -o yaml | kubectl apply -f -");
            assertThat(none.exitCode()).isEqualTo(1);
            assertThat(none.error()).isEqualTo("Error from server (NotFound): pods \"none\" not found\n"
                    + "error: no objects passed to apply\n");
        }
    }

    @Test
    void whatASessionDidCanBeToldAgainFromItsScenario() {
        try (LiveCluster cluster = begin()) {
            Terminal terminal = terminal(cluster);
            for (String line : List.of("apply -f web.yaml", "rollout status deploy/web",
                    "set image deploy/web c=nginx:1.25",
                    "scale deploy web --replicas=1", "rollout status deploy/web", "delete pods --all")) {
                assertThat(terminal.run("kubectl " + line).exitCode()).as(line).isZero();
            }
            Timeline live = cluster.timeline();
            Scenario told = new Scenario(live.scenario().seed(), live.scenario().namespace(),
                    Duration.between(live.start(), live.end()), live.scenario().world(), live.scenario().inputs());
            List<String> again = engine.run(told).changes().stream().map(Object::toString).toList();
            List<String> first = live.changes().stream().map(Object::toString).toList();
            assertThat(again.subList(0, first.size())).isEqualTo(first);
        }
    }

    @Test
    void aWatchPrintsRowsWhileTimePasses() {
        try (LiveCluster cluster = begin()) {
            Terminal terminal = terminal(cluster);
            terminal.run("kubectl run one --image=busybox --restart=Never -- sleep 3");
            List<String> rows = terminal.run("kubectl get pods -w --request-timeout=20s").out().lines().toList();
            assertThat(rows.getFirst()).startsWith("NAME   READY   STATUS");
            assertThat(rows).anyMatch(r -> r.contains("Running")).anyMatch(r -> r.contains("Completed"));
        }
    }

    @Test
    void aLogIsFollowedToItsEnd() {
        try (LiveCluster cluster = begin()) {
            Terminal terminal = terminal(cluster);
            terminal.run(
                    "kubectl run one --image=busybox --restart=Never -- sh -c 'for i in 1 2 3; do echo $i; sleep 2; done'");
            terminal.run("kubectl wait --for=jsonpath='{.status.phase}'=Running pod/one");
            assertThat(terminal.run("kubectl logs -f one").out()).isEqualTo("1\n2\n3\n");
        }
    }

    @Test
    void aKustomizationIsBuiltWithItsNamesAndHashes() {
        try (LiveCluster cluster = begin()) {
            CommandResult built = terminal(cluster).run("kubectl kustomize kus");
            assertThat(built.out()).contains("name: t-g-4h2mbtbbt6", "name: t-web", "image: nginx:alpine",
                    "replicas: 4");
        }
    }

    @Test
    void aDryRunChangesNothing() {
        try (LiveCluster cluster = begin()) {
            Terminal terminal = terminal(cluster);
            terminal.run("kubectl apply -f web.yaml");
            String before = terminal.run("kubectl get deploy web -o jsonpath='{.metadata.resourceVersion}'").out();
            for (String line : List.of("delete deploy web --dry-run=server",
                    "scale deploy web --replicas=5 --dry-run=client",
                    "set image deploy/web c=nginx:1.25 --dry-run=server", "label deploy web a=b --dry-run=server")) {
                assertThat(terminal.run("kubectl " + line).exitCode()).as(line).isZero();
            }
            assertThat(terminal.run("kubectl get deploy web -o jsonpath='{.spec.replicas}'").out()).isEqualTo("2");
            assertThat(before).isNotEmpty();
        }
    }

    @Test
    void noCommandLineEverThrows() {
        List<String> words = List.of("get", "pods", "po/web", "-o", "yaml", "-o=jsonpath={", "web", "-n", "--all",
                "delete",
                "apply", "-f", "web.yaml", "-f-", "describe", "deploy", "logs", "exec", "--", "ls", "rollout", "undo",
                "status", "set", "image", "c=", "label", "a=b", "a-", "patch", "-p", "{", "[]", "--type=json", "create",
                "configmap", "x", "--from-literal=a", "scale", "--replicas=3", "run", "--image=B@d", "wait",
                "--for=jsonpath={.a", "--timeout=1s", "expose", "--port=x", "explain", "pod.spec", "cp", "a:/b", "./c",
                "kustomize", "kus", "diff", "top", "auth", "can-i", "-o", "go-template={{", "--sort-by=.x[", "taint",
                "nodes", "node-1", "k=v:NoExecute", "drain", "-L", "--tail=-3", "debug", "autoscale", "--max=0",
                "events",
                "--for=pod", "config", "view", "--raw", "-A", "all", "-w", "--request-timeout=1s", "replace",
                "--force");
        List<String> verbs = List.of("get", "delete", "apply", "describe", "logs", "exec", "rollout", "set", "label",
                "patch",
                "create", "scale", "run", "wait", "expose", "explain", "cp", "kustomize", "diff", "top", "auth",
                "taint",
                "drain", "cordon", "debug", "autoscale", "events", "config", "replace", "annotate", "edit", "version",
                "port-forward", "api-resources", "cluster-info");
        long seed = 20261121;
        Random random = new Random(seed);
        try (LiveCluster cluster = begin()) {
            MemoryFiles files = new MemoryFiles("/home", Map.of("web.yaml", DEPLOYMENT));
            for (int i = 0; i < 600; i++) {
                List<String> line = new ArrayList<>(List.of(verbs.get(random.nextInt(verbs.size()))));
                random.ints(random.nextInt(7), 0, words.size()).mapToObj(words::get).forEach(line::add);
                assertThat(Kubectl.run(cluster, line, "", files).exitCode()).as("seed %d: %s", seed, line).isBetween(0,
                        255);
            }
        }
    }
}
