package podium.manifest.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import podium.manifest.ManifestReader;
import podium.manifest.schema.Schema;
import podium.text.Source;

/** The bar marks the cursor; the text around it is often no YAML yet. */
class CompletionTest {
    private static final Completion COMPLETION = new Completion(new Schema(), List.of("busybox:1.36", "nginx:1.28"));
    private static final String HEAD = "apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\n";

    private static List<String> labels(String text) {
        String whole = text.replace("\\n", "\n");
        return COMPLETION.at(new Source("a", whole.replace("^", "")), whole.indexOf('^')).stream().map(
                Suggestion::label).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"spec:\\n  init^ | initContainers",
            "spec:\\n  containers:\\n  - name: a\\n    imag^ | image,imagePullPolicy",
            "spec:\\n  containers:\\n  - im^\\n    image: x | imagePullPolicy",
            "spec:\\n  containers:\\n    - name: a\\n      image: x\\n      ima^\\n      ports: [] | imagePullPolicy",
            "spec:\\n  containers:\\n  - name: a\\n    livenessProbe:\\n      httpG^ | httpGet",
            "spec:\\n  restartPolicy: ^ | Always,Never,OnFailure", "spec:\\n  dnsPolicy: D^ | Default",
            "spec:\\n  initContainers:\\n  - restartPolicy: A^ | Always", "spec:\\n  hostNetwork: t^ | true",
            "spec:\\n  volumes:\\n  - name: data\\n    emptyDir: {}\\n  - name: logs\\n  containers:\\n  - name: c\\n    volumeMounts:\\n    - name: ^ | data,logs",
            "spec:\\n  containers:\\n  - name: a\\n  init^ | initContainers", "metadata:\\n  lab^ | labels"})
    void suggestsWhatFits(String rest, String expected) {
        assertThat(labels(HEAD + rest)).containsExactlyInAnyOrder(expected.split(","));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "^ | apiVersion,kind,metadata,spec,Pod with an init container,Deployment,Service,ConfigMap",
            "apiVersion: v1\\nkind: Po^ | Pod,PodDisruptionBudget,PodTemplate",
            "kind: Deployment\\napiVersion: ^ | apps/v1"})
    void startsFromNothing(String text, String expected) {
        assertThat(labels(text)).containsExactlyInAnyOrder(expected.split(","));
    }

    private static Suggestion first(String text, String label) {
        String whole = text.replace("\\n", "\n");
        return COMPLETION.at(new Source("a", whole.replace("^", "")), whole.indexOf('^')).stream().filter(
                s -> s.label().equals(label)).findFirst().orElseThrow();
    }

    private static String chosen(String text, String label) {
        String whole = text.replace("\\n", "\n");
        return first(text, label).edit().applyTo(whole.replace("^", "")).stripTrailing().replace("\n", "\\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "spec:\\n  volumes:\\n  - name: x\\n    conf^ | configMap",
            "spec:\\n  containers:\\n  - name: a\\n    image: bu^ | busybox:1.36",
            "spec:\\n  containers:\\n  - name: a\\n    ports:\\n    - name: http\\n    readinessProbe:\\n      httpGet:\\n        port: ^ | http",
            "spec:\\n  containers:\\n  - name: a\\n    envFrom:\\n    - configMapRef:\\n        name: ^\\n---\\napiVersion: v1\\nkind: ConfigMap\\nmetadata:\\n  name: settings | settings",
            "spec:\\n  containers:\\n  - name: a\\n    command:\\n    - >\\n      ima^ | ''", "spec: # ima^ | ''",
            "spec:\\n  containers:\\n  - name: a\\n    volumeMounts:\\n    - name: ^\\n  volumes:\\n  - name: data | data"})
    void knowsThePlace(String rest, String expected) {
        assertThat(String.join(",", labels(HEAD + rest))).isEqualTo(expected);
    }

    @Test
    void requiredFieldsComeFirstAndAreDocumented() {
        String text = HEAD + "spec:\n  containers:\n  - name: a\n    volumeMounts:\n    - ^";
        assertThat(labels(text).subList(0, 2)).containsExactlyInAnyOrder("name", "mountPath");
        Suggestion path = first(text, "mountPath");
        assertThat(path.required()).isTrue();
        assertThat(path.detail()).isEqualTo("text");
        assertThat(path.documentation()).startsWith("Path within the container at which the volume should be mounted");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"spec:\\n  containers:\\n    ^ | name | spec:\\n  containers:\\n    - name:",
            "spec:\\n  containers:\\n  - im^age: x | imagePullPolicy | spec:\\n  containers:\\n  - imagePullPolicy: x",
            "spec:\\n  initC^ | initContainers | spec:\\n  initContainers:\\n  -",
            "spec:\\n  volumes:\\n  - ^ | emptyDir volume | spec:\\n  volumes:\\n  - name: data\\n    emptyDir: {}",
            "spec:\\n  volumes:\\n    ^ | emptyDir volume | spec:\\n  volumes:\\n    - name: data\\n      emptyDir: {}",
            "spec:\\n  restartPolicy: N^ever | Never | spec:\\n  restartPolicy: Never"})
    void insertsWithTheIndentOfThePlace(String rest, String label, String after) {
        assertThat(chosen(HEAD + rest, label)).isEqualTo(HEAD.replace("\n", "\\n") + after);
    }

    @Test
    void snippetHasPlacesToFillIn() {
        Snippet snippet = first(HEAD + "spec:\n  volumes:\n  - ^", "ConfigMap volume").insertion();
        assertThat(snippet.stops().stream().map(s -> snippet.text().substring(s.start(), s.end()))).containsExactly(
                "config", "my-config");
    }

    @Test
    void everySnippetIsTakenByTheServer() {
        ManifestReader reader = new ManifestReader();
        for (Templates.Template template : Templates.at("")) {
            String text = Snippet.of(template.text(), 0).text() + "\n";
            assertThat(reader.read(new Source("a", text)).problems()).as(template.label()).isEmpty();
        }
        String pod = HEAD + "spec:\n  containers:\n  - name: web\n    image: nginx\n    ";
        for (Templates.Template template : Templates.at("Container")) {
            String text = pod + Snippet.of(template.text(), 4).text() + "\n";
            assertThat(reader.read(new Source("a", text)).problems()).as(template.label()).isEmpty();
        }
    }

    @Test
    void neverThrowsAnywhere() {
        String text = HEAD + "spec:\n\t- [a: {\n  containers:\n  -\n  - - x: |\n---\n--- b\n\"";
        assertThatCode(() -> {
            for (int i = -1; i <= text.length() + 1; i++) COMPLETION.at(new Source("a", text), i);
            COMPLETION.at(new Source("a", "- ".repeat(500_000)), 1_000_000);
        }).doesNotThrowAnyException();
    }
}
