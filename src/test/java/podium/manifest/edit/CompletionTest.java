package podium.manifest.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import podium.manifest.schema.Schema;
import podium.text.Source;

/** The bar marks the cursor; the text around it is often no YAML yet. */
class CompletionTest {
    private static final Completion COMPLETION = new Completion(new Schema());
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
    @CsvSource(delimiter = '|', value = {"^ | apiVersion,kind,metadata,spec",
            "apiVersion: v1\\nkind: Po^ | Pod,PodDisruptionBudget,PodTemplate",
            "kind: Deployment\\napiVersion: ^ | apps/v1"})
    void startsFromNothing(String text, String expected) {
        assertThat(labels(text)).containsExactlyInAnyOrder(expected.split(","));
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
