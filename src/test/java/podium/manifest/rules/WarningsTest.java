package podium.manifest.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import podium.manifest.ManifestReader;
import podium.text.Problem;
import podium.text.Source;

/** What is taken with a warning. Rule: api.md §7. */
class WarningsTest {
    private static final ManifestReader READER = new ManifestReader();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "nodeSelector: {beta.kubernetes.io/os: linux} | spec.nodeSelector[beta.kubernetes.io/os]: deprecated since v1.14; use \"kubernetes.io/os\" instead",
            "volumes: [{name: v, configMap: {name: m, items: [{key: a, path: d}, {key: b, path: d/e}]}}] | volume \"v\" (ConfigMap \"m\"): overlapping paths: \"d/e\" with \"d\"",
            "initContainers: [{name: i, image: x, ports: [{containerPort: 80}]}] | spec.containers[0].ports[0]: duplicate port definition with spec.initContainers[0].ports[0]",
            "initContainers: [{name: i, image: x, env: [{name: A, value: '1'}, {name: A, value: '2'}]}] | spec.initContainers[0].env[1]: hides previous definition of \"A\", which may be dropped when using apply",
            "initContainers: [{name: i, image: x, resources: {limits: {memory: 100m}}}] | spec.initContainers[0].resources.limits[memory]: fractional byte value \"100m\" is invalid, must be an integer;spec.initContainers[0].resources.requests[memory]: fractional byte value \"100m\" is invalid, must be an integer"})
    void warnsInTheServersWords(String field, String messages) {
        String text = "apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec:\n  containers:\n"
                + "  - {name: c, image: x, ports: [{containerPort: 80}]}\n  " + field + "\n";
        assertThat(READER.read(new Source("a.yaml", text)).problems()).allSatisfy(
                p -> assertThat(p.severity()).isEqualTo(Problem.Severity.WARNING)).extracting(
                        Problem::message).containsExactly(messages.split(";(?=spec)"));
    }
}
