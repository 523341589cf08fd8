package podium.control.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import podium.cluster.ApiJson;
import podium.cluster.pod.PodTemplateSpec;

/** The hashes of a recorded cluster: each is in the name of a set or a revision in the recordings, beside its manifest. */
class TemplateHasherTest {
    private static final String NONE = "resources: {}";
    private static final String RESTARTED = ", annotations: {kubectl.kubernetes.io/restartedAt: '2026-11-21T10:49:46Z'}";
    private static final ObjectMapper JSON = ApiJson.mapper();
    private final TemplateHasher hasher = new TemplateHasher();

    /** A template with what the server fills in. */
    private static PodTemplateSpec template(String metadata, String init, String main) {
        return read("{metadata: {labels: {" + metadata + "}, spec: {"
                + (init.isEmpty() ? "" : "initContainers: [" + init + "], ")
                + "containers: [" + main + "], dnsPolicy: ClusterFirst, restartPolicy: Always, "
                + "schedulerName: default-scheduler, securityContext: {}, terminationGracePeriodSeconds: 30}}");
    }

    private static PodTemplateSpec read(String yaml) {
        Object tree = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
        try {
            return JSON.treeToValue(JSON.valueToTree(tree), PodTemplateSpec.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(yaml, e);
        }
    }

    private static String container(String name, String image, String more) {
        return container(name, image, image.contains(":") ? "IfNotPresent" : "Always", more);
    }

    private static String container(String name, String image, String policy, String more) {
        return "{name: " + name + ", image: '" + image + "', imagePullPolicy: " + policy
                + ", terminationMessagePath: /dev/termination-log, terminationMessagePolicy: File, " + more + "}";
    }

    private static String busybox(String name, String image, String script) {
        return container(name, image, "command: [sh, -c, \"" + script.replace("\"", "\\\"") + "\"], " + NONE);
    }

    private String hash(PodTemplateSpec template) {
        return hasher.hash(template, Optional.empty());
    }

    /** A new image leaves the pull policy as it was. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', value = {
            "864dd474d7 | sleep 3 | busybox      | echo app started; sleep 3600",
            "66798f89dd | sleep 2 | busybox      | trap \"exit 0\" TERM; while true; do sleep 1; done",
            "7c6bfd9856 | sleep 2 | busybox:1.36 | trap \"exit 0\" TERM; while true; do sleep 1; done",
            "7776944996 | -       | busybox      | trap 'exit 0' TERM; echo version 1; while true; do sleep 1; done",
            "6dcdc4ff65 | -       | busybox      | trap 'exit 0' TERM; echo version 2; while true; do sleep 1; done"})
    void deploymentsOfScripts(String recorded, String init, String image, String script) {
        String first = init.equals("-") ? "" : busybox("a", "busybox", init);
        assertThat(hash(template("app: web}", first, container("app", image, "Always",
                "command: [sh, -c, \"" + script.replace("\"", "\\\"") + "\"], " + NONE)))).isEqualTo(recorded);
    }

    @ParameterizedTest
    @CsvSource(value = {"c5c57c9f8, nginx:1.25", "6556fbb44, nginx:1.27", "7fcdd5d4d7, nginx:alpine"})
    void aDeploymentWithAProbeThroughItsImages(String recorded, String image) {
        String probe = "readinessProbe: {httpGet: {path: /, port: http, scheme: HTTP}, periodSeconds: 1, timeoutSeconds: 1, "
                + "successThreshold: 1, failureThreshold: 3}, ";
        String main = container("web", image,
                "ports: [{name: http, containerPort: 80, protocol: TCP}], " + probe + NONE);
        assertThat(hash(
                template("app: web, tier: front}", busybox("prepare", "busybox", "echo preparing"), main))).isEqualTo(
                        recorded);
    }

    @ParameterizedTest
    @CsvSource(value = {"875b859d4, nginx, false, false", "f57764b4f, nginx:alpine, false, false",
            "654f9fd64d, nginx, true, false", "689c79b944, nginx, true, true"})
    void aDeploymentRestartedAndGivenVariablesAndLimits(String recorded, String image, boolean restarted, boolean set) {
        String more = set
                ? "env: [{name: A, value: B}], resources: {limits: {cpu: 200m, memory: 64Mi}}"
                : NONE;
        String init = container("a", "busybox", "command: [sh, -c, sleep 1], " + more);
        String main = container("c", image, "Always", "ports: [{containerPort: 80, protocol: TCP}], " + more);
        assertThat(hash(template("app: web}" + (restarted ? RESTARTED : ""), init, main))).isEqualTo(recorded);
    }

    @Test
    void aDaemonSetWithASidecar() {
        String proxy = container("proxy", "busybox", "restartPolicy: Always, command: [sh, -c, "
                + "\"trap 'exit 0' TERM; while true; do sleep 1; done\"], " + NONE);
        assertThat(hash(template("app: agent}", proxy, busybox("agent", "busybox",
                "trap 'exit 0' TERM; echo agent on duty; while true; do sleep 1; done")))).isEqualTo("689bc4b67");
    }

    @Test
    void revisionsOfStatefulSets() {
        assertThat(hasher.revisionHash(template("app: db}", busybox("a", "busybox", "hostname; sleep 2"),
                busybox("app", "busybox", "echo app started; sleep 3600")), 0)).isEqualTo("58bbc8bf9c");
        assertThat(hasher.revisionHash(template("app: db}", busybox("config", "busybox", "echo config for $(hostname)"),
                container("db", "nginx:1.25", NONE)), 0)).isEqualTo("b96789d8");
        assertThat(hasher.revisionHash(
                template("app: peer}", busybox("setup", "busybox", "echo I am $(hostname); sleep 1"),
                        container("app", "nginx", NONE)),
                0)).isEqualTo("755cc9556f");
    }

    /** Computed with the Go types of the API, 1.36.3. */
    @Test
    void fieldsThatFewTemplatesHave() {
        assertThat(hash(read("{spec: {containers: [{name: a, image: b}], affinity: {}, nodeSelector: {}, volumes: ["
                + "{name: v, emptyDir: {}}, {name: w, emptyDir: {sizeLimit: 64Mi}}]}}"))).isEqualTo("587f9444b7");
        assertThat(hash(read("{spec: {containers: [{name: a, image: b, env: [{name: X, valueFrom: {resourceFieldRef: "
                + "{resource: limits.cpu}}}, {name: Y, value: ''}], resources: {limits: {cpu: 1500m, memory: 1Gi, "
                + "ephemeral-storage: 2Pi}, requests: {cpu: '0', memory: 100e6, "
                + "hugepages-2Mi: '12345678901234567890'}}}], affinity: {podAntiAffinity: "
                + "{preferredDuringSchedulingIgnoredDuringExecution: [{weight: 5, podAffinityTerm: {labelSelector: "
                + "{matchLabels: {b: '1', a: '2'}, matchExpressions: [{key: k, operator: In, values: [x, 'y']}]}, "
                + "topologyKey: t}}]}}}}"))).isEqualTo("7b7c9b55f");
    }

    @Test
    void theOrderOfLabelsDoesNotMatterTheirValuesAndCollisionsDo() {
        PodTemplateSpec ab = template("a: x, b: 'y'}", "", container("c", "nginx", NONE));
        assertThat(hash(template("b: 'y', a: x}", "", container("c", "nginx", NONE)))).isEqualTo(hash(ab));
        assertThat(hash(template("a: x, b: z}", "", container("c", "nginx", NONE)))).isNotEqualTo(hash(ab));
        assertThat(hasher.hash(ab, Optional.of(0))).isNotEqualTo(hash(ab));
        assertThat(hasher.hash(ab, Optional.of(1))).isNotEqualTo(hasher.hash(ab, Optional.of(0)));
    }
}
