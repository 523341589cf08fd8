package podium.manifest.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import podium.manifest.ManifestReader;
import podium.manifest.verdict.CreateVerdict.DryRun;
import podium.text.Source;

/** Rule: api.md §1.4.2: two errors change the form of both. */
class CreateVerdictTest {
    private static final String BAD = "apiVersion: %s\nkind: %s\nmetadata: {name: %s}\nspec: {}\n";

    private static Verdict verdict(String text) {
        return CreateVerdict.of(new ManifestReader().read(new Source("a.yaml", text)), DryRun.NONE);
    }

    @Test
    void oneErrorIsPrintedAsASentence() {
        assertThat(verdict(BAD.formatted("v1", "Pod", "a"))).isEqualTo(
                new Verdict(1, "", "The Pod \"a\" is invalid: spec.containers: Required value\n"));
    }

    @Test
    void twoErrorsArePrintedPlain() {
        Verdict verdict = verdict(BAD.formatted("v1", "Pod", "a") + "---\n" + BAD.formatted("v1", "Service", "s"));
        assertThat(verdict.err()).isEqualTo(
                """
                        Error from server (Invalid): error when creating "a.yaml": Pod "a" is invalid: spec.containers: Required value
                        Error from server (Invalid): error when creating "a.yaml": Service "s" is invalid: spec.ports: Required value
                        """);
    }

    @Test
    void aSyntaxErrorEndsTheFileAndEarlierObjectsAreCreated() {
        String good = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: c}\n";
        assertThat(verdict(good + "---\na: b: c\n---\n" + good)).isEqualTo(new Verdict(1, "configmap/c created\n",
                "error: error parsing a.yaml: error converting YAML to JSON: yaml: mapping values are not allowed in "
                        + "this context\n"));
    }
}
