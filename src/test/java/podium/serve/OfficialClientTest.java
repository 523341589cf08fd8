package podium.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.reflect.TypeToken;
import io.kubernetes.client.Attach;
import io.kubernetes.client.Exec;
import io.kubernetes.client.PodLogs;
import io.kubernetes.client.PortForward;
import io.kubernetes.client.custom.V1Patch;
import io.kubernetes.client.openapi.ApiClient;
import io.kubernetes.client.openapi.apis.CoreV1Api;
import io.kubernetes.client.openapi.apis.VersionApi;
import io.kubernetes.client.openapi.models.V1Container;
import io.kubernetes.client.openapi.models.V1ObjectMeta;
import io.kubernetes.client.openapi.models.V1Pod;
import io.kubernetes.client.openapi.models.V1PodSpec;
import io.kubernetes.client.util.ClientBuilder;
import io.kubernetes.client.util.KubeConfig;
import io.kubernetes.client.util.PatchUtils;
import io.kubernetes.client.util.Watch;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import podium.kubectl.Kubectl;
import podium.kubectl.session.MemoryFiles;

/** The client of the Kubernetes project for Java works with a served cluster as with any other. */
class OfficialClientTest {
    private static final String SPACE = "default";
    private static final Served SERVED = new Served(20);
    private static final ApiClient CLIENT = client();
    private static final CoreV1Api API = new CoreV1Api(CLIENT);

    private static ApiClient client() {
        try {
            return ClientBuilder.kubeconfig(KubeConfig.loadKubeConfig(
                    new StringReader(SERVED.kubeconfig()))).build().setReadTimeout(20_000);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @BeforeAll
    static void aPodRuns() throws Exception {
        API.createNamespacedPod(SPACE, pod("web", "nginx", List.of())).execute();
        Served.await(() -> phase("web").equals("Running"));
    }

    @AfterAll
    static void end() {
        SERVED.close();
    }

    private static V1Pod pod(String name, String image, List<String> command) {
        return new V1Pod().metadata(new V1ObjectMeta().name(name)).spec(new V1PodSpec().restartPolicy(
                "Never").addContainersItem(new V1Container().name("app").image(image).command(command)));
    }

    private static String phase(String name) {
        try {
            return API.readNamespacedPod(name, SPACE).execute().getStatus().getPhase();
        } catch (io.kubernetes.client.openapi.ApiException e) {
            if (e.getCode() == 0) throw new IllegalStateException(e);
            return "code " + e.getCode();
        }
    }

    @Test
    void theVersionIsTheOneThatWasRecorded() throws Exception {
        assertThat(new VersionApi(CLIENT).getCode().execute().getGitVersion()).startsWith("v1.36.");
    }

    @Test
    void agesCountFromTheWallsClock() throws Exception {
        OffsetDateTime made = API.readNamespacedPod("web", SPACE).execute().getMetadata().getCreationTimestamp();
        assertThat(Duration.between(made, OffsetDateTime.now(ZoneOffset.UTC)).abs()).isLessThan(Duration.ofHours(1));
    }

    @Test
    void whatIsCreatedIsChangedAndDeleted() throws Exception {
        API.createNamespacedPod(SPACE, pod("short", "busybox", List.of("sleep", "100"))).execute();
        V1Patch patch = new V1Patch("{\"metadata\":{\"labels\":{\"a\":\"b\"}}}");
        V1Pod labelled = PatchUtils.patch(V1Pod.class,
                () -> API.patchNamespacedPod("short", SPACE, patch).buildCall(null),
                V1Patch.PATCH_FORMAT_STRATEGIC_MERGE_PATCH, CLIENT);
        assertThat(labelled.getMetadata().getLabels()).containsEntry("a", "b");
        API.deleteNamespacedPod("short", SPACE).gracePeriodSeconds(0).execute();
        Served.await(() -> phase("short").equals("code 404"));
    }

    @Test
    void aWrongObjectIsRefusedWithItsFields() {
        V1Pod wrong = pod("Not_A_Name", "busybox", List.of("true"));
        assertThatThrownBy(() -> API.createNamespacedPod(SPACE, wrong).execute()).isInstanceOfSatisfying(
                io.kubernetes.client.openapi.ApiException.class, e -> {
                    assertThat(e.getCode()).isEqualTo(422);
                    assertThat(e.getResponseBody()).contains("\"reason\":\"Invalid\"",
                            "\"field\":\"metadata.name\"");
                });
    }

    @Test
    void aWatchTellsTheLifeOfAPod() throws Exception {
        String version = API.listNamespacedPod(SPACE).execute().getMetadata().getResourceVersion();
        API.createNamespacedPod(SPACE, pod("watched", "busybox", List.of("sleep", "1"))).execute();
        List<String> seen = new ArrayList<>();
        try (Watch<V1Pod> watch = Watch.createWatch(CLIENT,
                API.listNamespacedPod(SPACE).watch(true).resourceVersion(version).fieldSelector(
                        "metadata.name=watched").timeoutSeconds(15).buildCall(null),
                new TypeToken<Watch.Response<V1Pod>>() {
                }.getType())) {
            while (!seen.contains("MODIFIED Succeeded") && watch.hasNext()) {
                Watch.Response<V1Pod> event = watch.next();
                seen.add(event.type + " " + event.object.getStatus().getPhase());
            }
        }
        assertThat(seen).containsSubsequence("ADDED Pending", "MODIFIED Running", "MODIFIED Succeeded");
    }

    @Test
    void aLogIsFollowedToItsEnd() throws Exception {
        API.createNamespacedPod(SPACE, pod("counter", "busybox",
                List.of("sh", "-c", "for i in 1 2 3; do echo line $i; sleep 2; done"))).execute();
        Served.await(() -> phase("counter").equals("Running"));
        try (InputStream log = new PodLogs(CLIENT).streamNamespacedPodLog(SPACE, "counter", "app")) {
            assertThat(new String(log.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("line 1\nline 2\nline 3\n");
        }
    }

    @Test
    void aProgramHasItsStreamsAndItsExitCode() throws Exception {
        Process process = new Exec(CLIENT).exec(SPACE, "web",
                new String[]{"sh", "-c", "sleep 1; echo to out; echo to error >&2; exit 7"}, false);
        InputStream out = process.getInputStream();
        InputStream error = process.getErrorStream();
        assertThat(process.waitFor(90, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(7);
        assertThat(new String(out.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("to out\n");
        assertThat(new String(error.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("to error\n");
    }

    @Test
    void aShellAtATerminalPromptsEchoesAndLeaves() throws Exception {
        Process process = new Exec(CLIENT).exec(SPACE, "web", new String[]{"sh"}, true, true);
        InputStream screen = process.getInputStream();
        try (OutputStream keys = process.getOutputStream()) {
            keys.write("echo a$((1+1))\rexit 3\r".getBytes(StandardCharsets.UTF_8));
            keys.flush();
            assertThat(process.waitFor(90, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(process.exitValue()).isEqualTo(3);
        assertThat(new String(screen.readAllBytes(), StandardCharsets.UTF_8)).contains("# ",
                "echo a$((1+1))\r\n", "a2\r\n");
    }

    @Test
    void aContainersOwnShellIsAttachedToAndGoesOnWhenItsClientLeaves() throws Exception {
        V1Pod shell = pod("shell", "busybox", List.of());
        shell.getSpec().getContainers().getFirst().stdin(true).tty(true);
        API.createNamespacedPod(SPACE, shell).execute();
        Served.await(() -> phase("shell").equals("Running"));
        Attach.AttachResult first = new Attach(CLIENT).attach(SPACE, "shell", "app", true, true);
        first.getStandardInputStream().write("x=kept\r".getBytes(StandardCharsets.UTF_8));
        first.getStandardInputStream().flush();
        Served.await(() -> log("shell").contains("x=kept"));
        first.close();
        Attach.AttachResult second = new Attach(CLIENT).attach(SPACE, "shell", "app", true, true);
        second.getStandardInputStream().write("echo $x again; exit 3\r".getBytes(StandardCharsets.UTF_8));
        second.getStandardInputStream().flush();
        Served.await(() -> phase("shell").equals("Failed"));
        assertThat(log("shell")).contains("x=kept\r\n", "echo $x again; exit 3\r\n", "kept again\r\n");
        second.close();
    }

    private static String log(String pod) {
        return SERVED.cluster().ask(cluster -> Kubectl.run(cluster, List.of("logs", pod), "",
                new MemoryFiles("/", Map.of()))).out();
    }

    @Test
    void aPortIsForwarded() throws Exception {
        PortForward.PortForwardResult forward = new PortForward(CLIENT).forward(SPACE, "web", List.of(80));
        OutputStream request = forward.getOutboundStream(80);
        request.write("GET / HTTP/1.0\r\nHost: web\r\n\r\n".getBytes(StandardCharsets.UTF_8));
        request.flush();
        String answer = new String(forward.getInputStream(80).readNBytes(15), StandardCharsets.UTF_8);
        assertThat(answer).isEqualTo("HTTP/1.1 200 OK");
        forward.close();
    }

    @Test
    void aReadinessGateIsOpenedByItsCondition() throws Exception {
        V1Pod gated = pod("gated", "nginx", List.of());
        gated.getSpec().addReadinessGatesItem(
                new io.kubernetes.client.openapi.models.V1PodReadinessGate().conditionType("example.com/open"));
        API.createNamespacedPod(SPACE, gated).execute();
        Served.await(() -> phase("gated").equals("Running"));
        assertThat(ready("gated")).isEqualTo("False");
        V1Patch patch = new V1Patch("[{\"op\":\"add\",\"path\":\"/status/conditions/-\",\"value\":"
                + "{\"type\":\"example.com/open\",\"status\":\"True\"}}]");
        PatchUtils.patch(V1Pod.class, () -> API.patchNamespacedPodStatus("gated", SPACE, patch).buildCall(null),
                V1Patch.PATCH_FORMAT_JSON_PATCH, CLIENT);
        Served.await(() -> ready("gated").equals("True"));
    }

    private static String ready(String name) {
        try {
            return API.readNamespacedPod(name, SPACE).execute().getStatus().getConditions().stream().filter(
                    c -> c.getType().equals("Ready")).findFirst().orElseThrow().getStatus();
        } catch (io.kubernetes.client.openapi.ApiException e) {
            throw new IllegalStateException(e);
        }
    }
}
