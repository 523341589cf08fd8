package podium.manifest.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import podium.manifest.ManifestReader;
import podium.text.Problem;
import podium.text.Source;

/** One good Pod, one change at a time, and the server's words for it. Rule: api.md §4. */
class PodRulesTest {
    private static final ManifestReader READER = new ManifestReader();
    private static final String BASE = """
            apiVersion: v1
            kind: Pod
            metadata: {name: demo}
            spec:
              volumes:
              - {name: data, emptyDir: {}}
              initContainers:
              - {name: init, image: busybox, INIT: x}
              containers:
              - {name: app, image: nginx, APP: x}
              SPEC: x
            """;

    private static List<String> messages(String place, String change) {
        String text = BASE.replace(place + ": x", change).replaceAll(", (INIT|APP): x", "").replaceAll("  SPEC: x\n",
                "");
        return READER.read(new Source("pod.yaml", text)).problems().stream().map(Problem::message).toList();
    }

    @Test
    void theBaseIsGood() {
        assertThat(messages("NONE", "")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "INIT | startupProbe: {exec: {command: [a]}} | spec.initContainers[0].startupProbe: Forbidden: may not be set for init containers without restartPolicy=Always",
            "INIT | lifecycle: {} | spec.initContainers[0].lifecycle: Forbidden: may not be set for init containers without restartPolicy=Always",
            "INIT | restartPolicy: Sometimes | spec.initContainers[0].restartPolicy: Unsupported value: \"Sometimes\": supported values: \"Always\", \"Never\", \"OnFailure\"",
            "INIT | volumeMounts: [{name: dta, mountPath: /d}] | spec.initContainers[0].volumeMounts[0].name: Not found: \"dta\"",
            "INIT | volumeMounts: [{name: data}] | spec.initContainers[0].volumeMounts[0].mountPath: Required value",
            "INIT | volumeMounts: [{name: data, mountPath: /d, subPath: ../x}] | spec.initContainers[0].volumeMounts.subPath: Invalid value: \"../x\": must not contain '..'",
            "APP | ports: [{containerPort: 70000}] | spec.containers[0].ports[0].containerPort: Invalid value: 70000: must be between 1 and 65535, inclusive",
            "APP | env: [{name: a=b}] | spec.containers[0].env[0].name: Invalid value: \"a=b\": a valid environment variable name must consist only of printable ASCII characters other than '='",
            "APP | env: [{name: A, valueFrom: {fieldRef: {fieldPath: spec.foo}}}] | spec.containers[0].env[0].valueFrom.fieldRef.fieldPath: Invalid value: \"spec.foo\": error converting fieldPath: field label not supported: spec.foo",
            "APP | resources: {requests: {memory: 2Gi}, limits: {memory: 1Gi}} | spec.containers[0].resources.requests: Invalid value: \"2Gi\": must be less than or equal to memory limit of 1Gi",
            "APP | livenessProbe: {httpGet: {port: 80}, successThreshold: 2} | spec.containers[0].livenessProbe.successThreshold: Invalid value: 2: must be 1",
            "APP | lifecycle: {preStop: {sleep: {seconds: 31}}} | spec.containers[0].lifecycle.preStop.sleep: Invalid value: 31: must be non-negative and less than terminationGracePeriodSeconds (30)",
            "SPEC | restartPolicy: never | spec.restartPolicy: Unsupported value: \"never\": supported values: \"Always\", \"OnFailure\", \"Never\"",
            "SPEC | tolerations: [{key: a, effect: NoSchedule, tolerationSeconds: 3}] | spec.tolerations[0].effect: Invalid value: \"NoSchedule\": effect must be 'NoExecute' when `tolerationSeconds` is set",
            "SPEC | dnsPolicy: None | spec.dnsConfig: Required value: must provide `dnsConfig` when `dnsPolicy` is None",
            "SPEC | hostAliases: [{ip: 10.0.0.300}] | spec.hostAliases[0].ip: Invalid value: \"10.0.0.300\": must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)"})
    void aChangeIsRefusedInTheServersWords(String place, String change, String message) {
        assertThat(messages(place, change)).containsExactly(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"INIT | restartPolicy: Never", "INIT | restartPolicy: OnFailure",
            "INIT | restartPolicy: Always, startupProbe: {exec: {command: [a]}}",
            "INIT | volumeMounts: [{name: data, mountPath: not/absolute}]", "SPEC | terminationGracePeriodSeconds: -1",
            "APP | lifecycle: {preStop: {sleep: {seconds: 30}}}", "SPEC | hostAliases: [{ip: '::1'}]"})
    void whatOnlySeemsWrongIsTaken(String place, String change) {
        assertThat(messages(place, change)).isEmpty();
    }
}
