package podium.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import podium.text.Edit;
import podium.text.Problem;
import podium.text.Source;

/** What a refusal offers mends it: the first fix of the first problem leaves no problem. */
class FixesTest {
    private static final ManifestReader READER = new ManifestReader();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"command: echo hi | command: [\"sh\", \"-c\", \"echo hi\"]",
            "args: x | args: [\"x\"]", "env: [{name: A, value: 1.10}] | env: [{name: A, value: \"1.10\"}]",
            "env: [{name: A, value: on}] | env: [{name: A, value: \"on\"}]",
            "env: [{name: A, value: 0755}] | env: [{name: A, value: \"0755\"}]", "imagee: x | image: x",
            "Command: [x] | command: [x]"})
    void oneFieldIsMended(String wrong, String right) {
        String text = "apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec:\n  containers:\n  - name: c\n    %s\n%s";
        String image = wrong.startsWith("image") ? "" : "    image: x\n";
        assertThat(mended(text.formatted(wrong, image))).isEqualTo(text.formatted(right, image));
    }

    @Test
    void aProbeOfAPlainInitContainerGoesOrMakesASidecar() {
        String text = """
                apiVersion: v1
                kind: Pod
                metadata: {name: a}
                spec:
                  initContainers:
                  - name: i
                    image: x
                    readinessProbe:
                      exec: {command: [x]}
                  containers: [{name: c, image: x}]
                """;
        List<Edit> fixes = problem(text).fixes();
        assertThat(fixes).extracting(Edit::label).containsExactly("Remove readinessProbe", "Make it a sidecar");
        assertThat(fixes.getFirst().applyTo(text)).doesNotContain("Probe", "exec");
        assertThat(fixes.getLast().applyTo(text)).contains("- name: i\n    restartPolicy: Always\n    image: x\n");
        for (Edit fix : fixes) assertThat(READER.read(new Source("a", fix.applyTo(text))).problems()).isEmpty();
    }

    @Test
    void namesAndTabsAreMended() {
        assertThat(mended("apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: My_Config\n")).contains(
                "name: my-config");
        assertThat(mended("apiVersion: v1\nkind: ConfigMap\nmetadata:\n\tname: a\n")).contains("\n  name: a");
        assertThat(mended("apiVersion: v1\nkind: configmap\nmetadata:\n  name: a\n")).contains("kind: ConfigMap");
    }

    private static Problem problem(String text) {
        return READER.read(new Source("a.yaml", text)).problems().getFirst();
    }

    private static String mended(String text) {
        String after = problem(text).fixes().getFirst().applyTo(text);
        assertThat(READER.read(new Source("a.yaml", after)).problems()).isEmpty();
        return after;
    }
}
