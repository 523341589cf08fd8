package podium.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.PodBuilder;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.client.Config;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientBuilder;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.fabric8.kubernetes.client.LocalPortForward;
import io.fabric8.kubernetes.client.Watch;
import io.fabric8.kubernetes.client.Watcher;
import io.fabric8.kubernetes.client.WatcherException;
import io.fabric8.kubernetes.client.dsl.ExecWatch;
import io.fabric8.kubernetes.client.dsl.base.PatchContext;
import io.fabric8.kubernetes.client.dsl.base.PatchType;
import io.fabric8.kubernetes.client.informers.SharedIndexInformer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The fabric8 client works with a served cluster as with any other. */
class Fabric8Test {
    private static final Served SERVED = new Served(20);
    private static final KubernetesClient CLIENT = new KubernetesClientBuilder().withConfig(
            Config.fromKubeconfig(SERVED.kubeconfig())).build();

    @BeforeAll
    static void aPodRuns() throws InterruptedException {
        CLIENT.resource(pod("web", "nginx", List.of())).create();
        Served.await(() -> ready("web"));
    }

    @AfterAll
    static void end() {
        CLIENT.close();
        SERVED.close();
    }

    private static Pod pod(String name, String image, List<String> command) {
        return new PodBuilder().withNewMetadata().withName(name).endMetadata().withNewSpec().withRestartPolicy(
                "Never").addNewContainer().withName("app").withImage(image).withCommand(
                        command).endContainer().endSpec().build();
    }

    private static boolean ready(String name) {
        return CLIENT.pods().withName(name).isReady();
    }

    @Test
    void whatIsCreatedIsListedAndGoneWhenDeleted() throws InterruptedException {
        Pod made = CLIENT.resource(pod("short", "busybox", List.of("true"))).create();
        assertThat(made.getMetadata().getUid()).isNotEmpty();
        assertThat(CLIENT.pods().list().getItems()).extracting(p -> p.getMetadata().getName()).contains("web", "short");
        assertThatThrownBy(() -> CLIENT.resource(pod("short", "busybox", List.of("true"))).create()).isInstanceOf(
                KubernetesClientException.class).hasMessageContaining("pods \"short\" already exists");
        CLIENT.pods().withName("short").delete();
        Served.await(() -> CLIENT.pods().withName("short").get() == null);
    }

    @Test
    void aWatchTellsTheLifeOfAPod() throws InterruptedException {
        List<String> seen = new CopyOnWriteArrayList<>();
        try (Watch _ = CLIENT.pods().withName("watched").watch(new Watcher<>() {
            @Override
            public void eventReceived(Action action, Pod pod) {
                seen.add(action + " " + pod.getStatus().getPhase());
            }

            @Override
            public void onClose(WatcherException cause) {
                seen.add("closed: " + cause);
            }
        })) {
            CLIENT.resource(pod("watched", "busybox", List.of("sleep", "2"))).create();
            Served.await(() -> seen.contains("MODIFIED Succeeded"));
            CLIENT.pods().withName("watched").delete();
            Served.await(() -> seen.getLast().startsWith("DELETED"));
        }
        assertThat(seen.getFirst()).isEqualTo("ADDED Pending");
        assertThat(seen).containsSubsequence("ADDED Pending", "MODIFIED Running", "MODIFIED Succeeded",
                "DELETED Succeeded");
    }

    @Test
    void anInformerKeepsWhatIsThere() throws InterruptedException {
        try (SharedIndexInformer<Pod> informer = CLIENT.pods().inNamespace("default").inform()) {
            Served.await(() -> informer.getStore().getByKey("default/web") != null);
            CLIENT.resource(pod("later", "busybox", List.of("true"))).create();
            Served.await(() -> informer.getStore().getByKey("default/later") != null);
            CLIENT.pods().withName("later").delete();
            Served.await(() -> informer.getStore().getByKey("default/later") == null);
        }
    }

    @Test
    void aLogIsReadAndFollowed() throws InterruptedException {
        CLIENT.resource(pod("counter", "busybox",
                List.of("sh", "-c", "for i in 1 2 3; do echo line $i; sleep 2; done"))).create();
        Served.await(() -> "Running".equals(CLIENT.pods().withName("counter").get().getStatus().getPhase()));
        ByteArrayOutputStream followed = new ByteArrayOutputStream();
        try (var _ = CLIENT.pods().withName("counter").watchLog(followed)) {
            Served.await(() -> followed.toString(StandardCharsets.UTF_8).endsWith("line 3\n"));
        }
        assertThat(followed.toString(StandardCharsets.UTF_8)).isEqualTo("line 1\nline 2\nline 3\n");
        assertThat(CLIENT.pods().withName("counter").tailingLines(1).getLog()).isEqualTo("line 3\n");
    }

    @Test
    void aProgramHasItsStreamsAndItsExitCode() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream error = new ByteArrayOutputStream();
        try (ExecWatch exec = CLIENT.pods().withName("web").writingOutput(out).writingError(error).exec("sh", "-c",
                "echo to out; echo to error >&2; exit 7")) {
            assertThat(exec.exitCode().get(90, TimeUnit.SECONDS)).isEqualTo(7);
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("to out\n");
        assertThat(error.toString(StandardCharsets.UTF_8)).isEqualTo("to error\n");
    }

    @Test
    void aProgramReadsItsInput() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] typed = "one\ntwo\n".getBytes(StandardCharsets.UTF_8);
        try (ExecWatch exec = CLIENT.pods().withName("web").redirectingInput().writingOutput(
                out).exec("sh", "-c", "read a; read b; echo $b $a")) {
            exec.getInput().write(typed);
            exec.getInput().flush();
            assertThat(exec.exitCode().get(90, TimeUnit.SECONDS)).isZero();
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("two one\n");
    }

    @Test
    void aPortIsForwarded() throws Exception {
        try (LocalPortForward forward = CLIENT.pods().withName("web").portForward(80);
                HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<String> page = http.send(HttpRequest.newBuilder(
                    URI.create("http://127.0.0.1:" + forward.getLocalPort() + "/")).build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains("Welcome to nginx!");
        }
    }

    @Test
    void everyKindOfPatchIsTaken() {
        CLIENT.resource(pod("patched", "nginx", List.of())).create();
        for (var form : List.of(PatchType.JSON_MERGE, PatchType.STRATEGIC_MERGE)) {
            Pod after = CLIENT.pods().withName("patched").patch(PatchContext.of(form),
                    "{\"metadata\":{\"labels\":{\"by\":\"" + form + "\"}}}");
            assertThat(after.getMetadata().getLabels()).containsEntry("by", form.toString());
        }
        Pod after = CLIENT.pods().withName("patched").patch(PatchContext.of(PatchType.JSON),
                "[{\"op\":\"replace\",\"path\":\"/metadata/labels/by\",\"value\":\"json\"}]");
        assertThat(after.getMetadata().getLabels()).containsEntry("by", "json");
        Pod applied = pod("patched", "nginx:1.25", List.of());
        assertThatThrownBy(() -> CLIENT.resource(applied).serverSideApply()).hasMessageContaining(
                "conflict with \"fabric8-kubernetes-client\" using v1: .spec.containers[name=\"app\"].image");
        Pod forced = CLIENT.resource(applied).forceConflicts().serverSideApply();
        assertThat(forced.getSpec().getContainers().getFirst().getImage()).isEqualTo("nginx:1.25");
        assertThat(forced.getMetadata().getManagedFields()).anyMatch(
                m -> m.getManager().equals("fabric8") && m.getOperation().equals("Apply"));
    }

    @Test
    void aDeploymentIsScaledAndItsPodsFollow() throws InterruptedException {
        Deployment deployment = CLIENT.apps().deployments().load(new ByteArrayInputStream("""
                apiVersion: apps/v1
                kind: Deployment
                metadata: {name: many}
                spec:
                  replicas: 1
                  selector: {matchLabels: {app: many}}
                  template:
                    metadata: {labels: {app: many}}
                    spec: {containers: [{name: c, image: nginx}]}
                """.getBytes(StandardCharsets.UTF_8))).item();
        CLIENT.resource(deployment).create();
        CLIENT.apps().deployments().withName("many").scale(3);
        Served.await(() -> CLIENT.pods().withLabel("app", "many").list().getItems().size() == 3);
        assertThat(CLIENT.apps().deployments().withName("many").get().getSpec().getReplicas()).isEqualTo(3);
    }

    @Test
    void anEventSaysWhereThePodWent() {
        assertThat(CLIENT.v1().events().list().getItems()).anySatisfy(event -> {
            assertThat(event.getReason()).isEqualTo("Scheduled");
            assertThat(event.getEventTime().getTime()).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{6}Z");
        });
    }
}
