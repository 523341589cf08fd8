package podium.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import podium.text.Problem;
import podium.text.Source;

class DecodeStageTest {
    private static final ManifestReader READER = new ManifestReader();
    private static final String HEAD = "apiVersion: v1\nkind: Pod\nmetadata: {name: a}\n";

    private static Source source(String spec) {
        return new Source("pod.yaml", HEAD + spec.replace("\\n", "\n"));
    }

    /** What is probably meant, as a fix at the key. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"spec: {initContainer: [], containers: []} | initContainer | initContainers",
            "spec: {containers: [{name: c, imagee: x}]} | imagee | image",
            "spec: {Containers: []} | Containers | containers"})
    void aMisspeltFieldHasAFix(String spec, String written, String meant) {
        Source source = source(spec);
        Problem problem = READER.read(source).problems().getFirst();
        assertThat(source.slice(problem.span())).isEqualTo(written);
        assertThat(problem.fixes()).singleElement().satisfies(
                fix -> assertThat(fix.applyTo(source.text())).isEqualTo(source.text().replaceFirst(written, meant)));
    }

    @Test
    void aFieldAtTheWrongDepthIsSentHome() {
        Source source = source("spec:\n  containers:\n  - name: c\n    image: x\n    initContainers: []\n");
        Problem problem = READER.read(source).problems().getFirst();
        assertThat(problem.message()).isEqualTo("unknown field \"spec.containers[0].initContainers\"");
        assertThat(problem.rule()).contains("belongs in PodSpec");
    }

    /** Rule: api.md §1.3: quantities beat all, then the first wrong type, then all unknown fields. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "spec: {x: 1, hostNetwork: a, containers: [{name: 1, resources: {limits: {cpu: 1x}}}]} | quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'",
            "spec: {x: 1, hostNetwork: a, containers: [{name: 1}]} | json: cannot unmarshal number into Go struct field Container.spec.containers.name of type string",
            "spec: {x: 1, containers: [{z: 1}]} | strict decoding error: unknown field \"spec.containers[0].z\", unknown field \"spec.x\""})
    void theServerStopsAtTheGravest(String spec, String why) {
        assertThat(READER.read(source(spec)).documents().getFirst().refusal()).contains(new Refusal.Status("BadRequest",
                "Pod in version \"v1\" cannot be handled as a Pod: " + why));
    }

    @Test
    void aKindInTheWrongGroupHasAFix() {
        Source source = new Source("d.yaml", "apiVersion: v1\nkind: Deployment\nmetadata: {name: a}\n");
        Problem problem = READER.read(source).problems().getFirst();
        assertThat(problem.message()).isEqualTo("no matches for kind \"Deployment\" in version \"v1\"");
        assertThat(problem.fixes().getFirst().replacement()).isEqualTo("apps/v1");
    }

    @Test
    void aKindWithoutSimulationIsSaidSo() {
        Source source = new Source("n.yaml",
                "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: {name: a}\nspec: {podSelector: {}}\n");
        assertThat(READER.read(source).problems()).singleElement().satisfies(p -> {
            assertThat(p.severity()).isEqualTo(Problem.Severity.WARNING);
            assertThat(p.message()).contains("does not simulate NetworkPolicy");
        });
    }

    @Test
    void aLaterDocumentMayUseTheNamespaceOfAnEarlierOne() {
        String pod = HEAD.replace("name: a", "name: a, namespace: team")
                + "spec: {containers: [{name: c, image: x}]}\n";
        String namespace = "apiVersion: v1\nkind: Namespace\nmetadata: {name: team}\n---\n";
        assertThat(READER.read(new Source("a.yaml", pod)).problems()).extracting(Problem::message).containsExactly(
                "namespaces \"team\" not found");
        assertThat(READER.read(new Source("a.yaml", namespace + pod)).problems()).isEmpty();
    }
}
