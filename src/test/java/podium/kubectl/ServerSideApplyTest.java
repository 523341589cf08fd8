package podium.kubectl;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import podium.course.Assets;
import podium.kubectl.session.LiveCluster;
import podium.kubectl.session.MemoryFiles;
import podium.manifest.ManifestReader;
import podium.simulation.Engine;
import podium.simulation.Scenario;
import podium.simulation.World;

/** {@code kubectl apply --server-side}: who owns what, conflicts, and what goes when it is no longer named. */
class ServerSideApplyTest {
    private static final String DEPLOYMENT = """
            apiVersion: apps/v1
            kind: Deployment
            metadata: {name: web, labels: {tier: front}}
            spec:
              replicas: 2
              selector: {matchLabels: {app: web}}
              template:
                metadata: {labels: {app: web}}
                spec: {containers: [{name: c, image: nginx}]}
            """;
    private static final ManifestReader READER = new ManifestReader();
    private final LiveCluster cluster = LiveCluster.begin(new Engine(READER), READER,
            new Scenario(7, "default", Duration.ofMinutes(30), World.standard(Assets.images()), List.of()));
    private final Terminal terminal = new Terminal(cluster, new MemoryFiles("/home", Map.of("web.yaml", DEPLOYMENT,
            "five.yaml", DEPLOYMENT.replace("replicas: 2", "replicas: 5"), "bare.yaml",
            DEPLOYMENT.replace(", labels: {tier: front}", "").replace("replicas: 2\n  ", "\n  "), "typo.yaml",
            DEPLOYMENT.replace("image:", "imagee:"))));

    @AfterEach
    void end() {
        cluster.close();
    }

    private CommandResult kubectl(String line) {
        return terminal.run("kubectl " + line);
    }

    private String managers() {
        return kubectl("get deploy web --show-managed-fields -o "
                + "'jsonpath={range .metadata.managedFields[*]}{.manager}/{.operation}/{.subresource} {end}'").out();
    }

    @Test
    void whoCreatesOwnsWhatItSent() {
        assertThat(kubectl("create configmap c --from-literal=a=b").exitCode()).isZero();
        assertThat(kubectl("get cm c -o yaml --show-managed-fields").out()).contains("""
                managedFields:
                  - apiVersion: v1
                    fieldsType: FieldsV1
                    fieldsV1:
                      f:data:
                        .: {}
                        f:a: {}
                    manager: kubectl-create
                    operation: Update
                    time: "2026-""");
        assertThat(kubectl("get cm c -o yaml").out()).doesNotContain("managedFields");
        assertThat(kubectl("get cm c -o json --show-managed-fields").out()).contains("\"f:a\": {}");
    }

    @Test
    void theStatusIsOwnedByThoseWhoReportIt() {
        kubectl("run one --image=nginx");
        kubectl("wait --for=condition=Ready pod/one");
        String owned = kubectl("get pod one -o yaml --show-managed-fields").out();
        assertThat(owned).contains("manager: kubectl-run", "manager: kubelet\n    operation: Update\n    "
                + "subresource: status",
                "          k:{\"type\":\"PodScheduled\"}:\n            f:observedGeneration: {}\n",
                "        f:containerStatuses: {}\n");
        // What admission adds belongs to nobody.
        assertThat(owned).doesNotContain("f:tolerations", "f:volumes", "f:serviceAccount", "f:nodeName");
    }

    @Test
    void aFieldOfAnotherIsAConflictUnlessItIsForced() {
        assertThat(kubectl("apply -f web.yaml").out()).isEqualTo("deployment.apps/web created\n");
        CommandResult refused = kubectl("apply --server-side --field-manager=ci -f five.yaml");
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.error()).startsWith("error: Apply failed with 1 conflict: conflict with "
                + "\"kubectl-client-side-apply\" using apps/v1: .spec.replicas\nPlease review the fields above--they "
                + "currently have other managers. Here\nare the ways").endsWith(
                        "See https://kubernetes.io/docs/reference/using-api/server-side-apply/#conflicts\n");
        assertThat(kubectl("apply --server-side --field-manager=ci --force-conflicts -f five.yaml").out()).isEqualTo(
                "deployment.apps/web serverside-applied\n");
        assertThat(kubectl("get deploy web -o jsonpath={.spec.replicas}").out()).isEqualTo("5");
        assertThat(managers()).contains("ci/Apply/");
    }

    @Test
    void twoAppliersOfTheSameValueShareIt() {
        kubectl("apply --server-side --field-manager=ci -f web.yaml");
        kubectl("apply --server-side --field-manager=cd -f web.yaml");
        assertThat(managers()).contains("cd/Apply/", "ci/Apply/");
        assertThat(kubectl("apply --server-side --field-manager=ci -f bare.yaml").exitCode()).isZero();
        assertThat(kubectl("get deploy web -o jsonpath={.spec.replicas}{.metadata.labels}").out()).as(
                "the other still wants them").isEqualTo("2{\"tier\":\"front\"}");
        assertThat(kubectl("apply --server-side --field-manager=cd -f bare.yaml").exitCode()).isZero();
        assertThat(kubectl("get deploy web -o jsonpath={.spec.replicas}{.metadata.labels}").out()).as(
                "nobody wants them; replicas have a default").isEqualTo("1");
    }

    @Test
    void clientSideApplyGoesOverToServerSideApply() {
        kubectl("apply -f web.yaml");
        assertThat(kubectl("apply --server-side -f five.yaml").out()).isEqualTo(
                "deployment.apps/web serverside-applied\n");
        assertThat(managers()).contains("kubectl-last-applied/Apply/", "kubectl/Apply/").doesNotContain(
                "kubectl-client-side-apply");
        assertThat(kubectl("apply view-last-applied deploy/web").out()).contains("replicas: 5");
        kubectl("apply --server-side -f bare.yaml");
        assertThat(kubectl("get deploy web -o jsonpath={.metadata.labels}").out()).isEmpty();
    }

    @Test
    void whatChangesNothingIsNotWritten() {
        kubectl("apply --server-side -f web.yaml");
        kubectl("rollout status deploy/web");
        String version = kubectl("get deploy web -o jsonpath={.metadata.resourceVersion}").out();
        kubectl("apply --server-side -f web.yaml");
        assertThat(kubectl("get deploy web -o jsonpath={.metadata.resourceVersion}").out()).isEqualTo(version);
        kubectl("apply --server-side --dry-run=server -f five.yaml");
        assertThat(kubectl("get deploy web -o jsonpath={.metadata.resourceVersion}").out()).isEqualTo(version);
    }

    @Test
    void everyCommandWritesUnderItsName() {
        kubectl("create -f web.yaml");
        kubectl("label deploy web a=b");
        kubectl("annotate deploy web note=x --field-manager=me");
        kubectl("set image deploy/web c=nginx:1.25");
        kubectl("scale deploy web --replicas=3");
        kubectl("rollout restart deploy/web");
        assertThat(managers()).contains("kubectl-create/Update/", "kubectl-label/Update/", "me/Update/",
                "kubectl-set/Update/", "kubectl/Update/scale", "kubectl-rollout/Update/",
                "kube-controller-manager/Update/status");
    }

    @Test
    void aNumberOfReplicasThatWasScaledIsOwnedThroughItsOwnAddress() {
        kubectl("apply --server-side -f web.yaml");
        kubectl("scale deploy web --replicas=3");
        assertThat(kubectl("apply --server-side -f five.yaml").error()).startsWith(
                "error: Apply failed with 1 conflict: "
                        + "conflict with \"kubectl\" with subresource \"scale\" using apps/v1: .spec.replicas\n");
    }

    @Test
    void whatDoesNotFitIsRefused() {
        assertThat(kubectl("apply --server-side -f typo.yaml").error()).isEqualTo(
                "Error from server: failed to create typed patch object (default/web; apps/v1, Kind=Deployment): "
                        + ".spec.template.spec.containers[name=\"c\"].imagee: field not declared in schema\n");
        assertThat(kubectl("apply --force-conflicts -f web.yaml").error()).isEqualTo(
                "error: --force-conflicts only works with --server-side\n");
        assertThat(kubectl("apply --server-side --dry-run=client -f web.yaml").error()).isEqualTo(
                "error: --dry-run=client doesn't work with --server-side (did you mean --dry-run=server instead?)\n");
    }
}
