package podium.manifest.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import podium.manifest.ManifestReader;
import podium.text.Problem;
import podium.text.Source;

/** Workloads and Services, one wrong field at a time. Rule: api.md §4.13, §4.14. */
class WorkloadRulesTest {
    private static final ManifestReader READER = new ManifestReader();
    private static final String TEMPLATE = "template: {metadata: {labels: {app: a}}, spec: {containers: [{name: c, image: x}]%}}";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "apps/v1 | Deployment | '' | selector: {matchLabels: {app: b}}, T | spec.template.metadata.labels: Invalid value: {\"app\":\"a\"}: `selector` does not match template `labels`",
            "apps/v1 | Deployment | , restartPolicy: Never | selector: {matchLabels: {app: a}}, T | spec.template.spec.restartPolicy: Unsupported value: \"Never\": supported values: \"Always\"",
            "apps/v1 | Deployment | '' | selector: {matchLabels: {app: a}}, strategy: {type: Foo}, T | spec.strategy: Unsupported value: {\"Type\":\"Foo\",\"RollingUpdate\":null}: supported values: \"Recreate\", \"RollingUpdate\"",
            "apps/v1 | Deployment | '' | selector: {matchLabels: {app: a}}, strategy: {rollingUpdate: {maxSurge: 0, maxUnavailable: 0}}, T | spec.strategy.rollingUpdate.maxUnavailable: Invalid value: 0: may not be 0 when `maxSurge` is 0",
            "apps/v1 | StatefulSet | '' | selector: {matchLabels: {app: a}}, podManagementPolicy: Any, T | spec.podManagementPolicy: Invalid value: \"Any\": must be 'OrderedReady' or 'Parallel'",
            "batch/v1 | Job | '' | T | spec.template.spec.restartPolicy: Required value: valid values: \"OnFailure\", \"Never\"",
            "batch/v1 | Job | , restartPolicy: Never | completionMode: Indexed, parallelism: 1, T | spec.completions: Required value: when completion mode is Indexed",
            "batch/v1 | Job | , restartPolicy: Never | selector: {matchLabels: {app: a}}, T | spec.selector: Invalid value: {\"matchLabels\":{\"app\":\"a\",\"batch.kubernetes.io/controller-uid\":\"00000000-0000-0000-0000-000000000000\"}}: `selector` not auto-generated",
            "batch/v1 | CronJob | , restartPolicy: Never | schedule: '* * * *', jobTemplate: {spec: {T}} | spec.schedule: Invalid value: \"* * * *\": expected exactly 5 fields, found 4: [* * * *]",
            "batch/v1 | CronJob | , restartPolicy: Never | schedule: '60 * * * *', jobTemplate: {spec: {T}} | spec.schedule: Invalid value: \"60 * * * *\": end of range (60) above maximum (59): 60",
            "v1 | Service | '' | ports: [{port: 80, nodePort: 30000}] | spec.ports[0].nodePort: Forbidden: may not be used when `type` is 'ClusterIP'",
            "v1 | Service | '' | type: NodePort, ports: [{port: 80, nodePort: 80}] | spec.ports[0].nodePort: Invalid value: 80: provided port is not in the valid range. The range of valid ports is 30000-32767",
            "v1 | PersistentVolumeClaim | '' | resources: {requests: {storage: 1Gi}} | spec.accessModes: Required value: at least 1 access mode is required"})
    void isRefusedInTheServersWords(String version, String kind, String inPod, String spec, String message) {
        String text = "apiVersion: " + version + "\nkind: " + kind + "\nmetadata: {name: a}\nspec: {"
                + spec.replaceAll("\\bT\\b", TEMPLATE.replace("%", inPod))
                + "}\n";
        assertThat(READER.read(new Source("a.yaml", text)).problems()).extracting(Problem::message).containsExactly(
                message);
    }
}
