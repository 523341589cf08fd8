package podium.manifest.update;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import podium.manifest.ManifestReader;
import podium.manifest.Refusal;
import podium.manifest.rules.Cause;
import podium.manifest.stored.Accepted;
import podium.manifest.verdict.UpdateVerdict;
import podium.text.Source;

/** Changes of objects that exist: recorded ones word for word, others by table. */
class UpdateRulesTest {
    private static final ManifestReader READER = new ManifestReader();
    private static final UpdateRules RULES = new UpdateRules();
    private static final String POD = "{apiVersion: v1, kind: Pod, metadata: {name: p}, spec: {%s}}";

    static Stream<Arguments> recorded() {
        try {
            JsonNode all = new ObjectMapper().readTree(
                    Path.of("src/test/resources/oracle/updates/changes.json").toFile());
            return StreamSupport.stream(all.spliterator(), false).map(c -> Arguments.of(c.path("name").asText(), c));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("recorded")
    void isRefusedAsRecorded(String name, JsonNode change) {
        Accepted before = accepted(change.path("before").asText());
        Accepted after = accepted(change.path("after").asText());
        ObjectNode stored = before.stored();
        ObjectNode wanted = change.path("mode").asText().equals("apply") ? after.stored() : replaced(after, stored);
        if (stored.path("kind").asText().equals("Pod")) {
            ((ObjectNode) stored.path("spec")).put("nodeName", "node-1");
            if (change.path("mode").asText().equals("apply"))
                ((ObjectNode) wanted.path("spec")).put("nodeName", "node-1");
        }
        keepPullPolicies(stored, wanted);
        List<Cause> causes = RULES.causes(stored, wanted, before.kind().qualified());
        String words = UpdateVerdict.of(new Refusal.Invalid(before.kind().name(), before.kind().qualified(),
                stored.path("metadata").path("name").asText(), causes));
        assertThat(words).isEqualTo(undrawn(change.path("err").asText()));
    }

    /** A patch leaves what an earlier image had decided. */
    private static void keepPullPolicies(ObjectNode stored, ObjectNode wanted) {
        JsonNode old = stored.path("spec").path("template").path("spec").path("containers");
        JsonNode now = wanted.path("spec").path("template").path("spec").path("containers");
        for (int i = 0; i < now.size(); i++) {
            ((ObjectNode) now.get(i)).set("imagePullPolicy", old.path(i).path("imagePullPolicy"));
        }
    }

    /** A replacement brings its defaults; admission fills in priority and tolerations again. */
    private static ObjectNode replaced(Accepted after, ObjectNode stored) {
        ObjectNode wanted = after.defaulted().deepCopy();
        ObjectNode spec = (ObjectNode) wanted.path("spec");
        spec.set("priority", stored.path("spec").path("priority"));
        spec.set("tolerations", stored.path("spec").path("tolerations"));
        spec.set("preemptionPolicy", stored.path("spec").path("preemptionPolicy"));
        return wanted;
    }

    private static String undrawn(String recorded) {
        return recorded.replaceAll("kube-api-access-[a-z0-9]{5}", "kube-api-access-xxxxx").replaceAll(
                "\\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\b", "00000000-0000-0000-0000-000000000000");
    }

    private static Accepted accepted(String text) {
        return READER.read(new Source("a.yaml", text)).documents().getFirst().accepted().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "containers: [{name: c, image: x}] | containers: [{name: c, image: z}] | ''",
            "containers: [{name: c, image: x}] | containers: [{name: c, image: x}, {name: d, image: x}] | spec.containers: Forbidden: pod updates may not add or remove containers",
            "activeDeadlineSeconds: 5, containers: [{name: c, image: x}] | activeDeadlineSeconds: 6, containers: [{name: c, image: x}] | spec.activeDeadlineSeconds: Invalid value: 6: must be less than or equal to previous value",
            "activeDeadlineSeconds: 5, containers: [{name: c, image: x}] | containers: [{name: c, image: x}] | spec.activeDeadlineSeconds: Invalid value: null: must not update from a positive integer to nil value",
            "tolerations: [{key: a, operator: Exists}], containers: [{name: c, image: x}] | containers: [{name: c, image: x}] | spec.tolerations: Forbidden: existing toleration can not be modified except its tolerationSeconds",
            "containers: [{name: c, image: x}] | tolerations: [{key: a, operator: Exists}], containers: [{name: c, image: x}] | ''"})
    void ofAPodLittleMayChange(String before, String after, String expected) {
        check(POD.formatted(before), POD.formatted(after), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{apiVersion: v1, kind: ConfigMap, metadata: {name: a}, immutable: true, data: {a: b}} | {apiVersion: v1, kind: ConfigMap, metadata: {name: a}, immutable: true, data: {a: c}} | data: Forbidden: field is immutable when `immutable` is set",
            "{apiVersion: v1, kind: ConfigMap, metadata: {name: a}, immutable: true} | {apiVersion: v1, kind: ConfigMap, metadata: {name: a}} | immutable: Forbidden: field is immutable when `immutable` is set",
            "{apiVersion: v1, kind: ConfigMap, metadata: {name: a}, data: {a: b}} | {apiVersion: v1, kind: ConfigMap, metadata: {name: a}, data: {a: c}} | ''",
            "{apiVersion: v1, kind: Secret, metadata: {name: a}} | {apiVersion: v1, kind: Secret, metadata: {name: a}, type: x/y} | type: Invalid value: \"x/y\": field is immutable",
            "{apiVersion: v1, kind: Service, metadata: {name: a}, spec: {clusterIP: 10.96.0.5, ports: [{port: 80}]}} | {apiVersion: v1, kind: Service, metadata: {name: a}, spec: {clusterIP: 10.96.0.6, ports: [{port: 80}]}} | spec.clusterIPs[0]: Invalid value: [\"10.96.0.6\"]: may not change once set"})
    void someFieldsAreFixed(String before, String after, String expected) {
        check(before, after, expected);
    }

    private static void check(String before, String after, String expected) {
        Accepted old = accepted(before);
        List<Cause> causes = RULES.causes(old.stored(), accepted(after).stored(), old.kind().qualified());
        assertThat(causes).extracting(Cause::toString).isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "apps/v1 | Deployment | selector: {matchLabels: {app: a}} | selector: {matchLabels: {tier: b}} | spec.selector: Invalid value: {\"matchLabels\":{\"tier\":\"b\"}}: field is immutable",
            "apps/v1 | StatefulSet | selector: {matchLabels: {app: a}} | serviceName: x, selector: {matchLabels: {app: a}} | spec: Forbidden: updates to statefulset spec for fields other than 'replicas', 'ordinals', 'template', 'updateStrategy', 'revisionHistoryLimit', 'persistentVolumeClaimRetentionPolicy' and 'minReadySeconds' are forbidden",
            "apps/v1 | StatefulSet | selector: {matchLabels: {app: a}} | replicas: 3, selector: {matchLabels: {app: a}} | ''"})
    void workloadsKeepWhatTheySelect(String version, String kind, String before, String after, String expected) {
        String form = "{apiVersion: " + version + ", kind: " + kind
                + ", metadata: {name: a}, spec: {%s, template: {metadata: {labels: {app: a, tier: b}}, spec: {containers: [{name: c, image: x}]}}}}";
        check(form.formatted(before), form.formatted(after), expected);
    }
}
