package podium.manifest.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import podium.manifest.ManifestReader;
import podium.text.Source;

class ProblemReaderTest {
    private static final ManifestReader READER = new ManifestReader();
    private static final String TEXT = """
            # first
            apiVersion: v1
            kind: Namespace
            metadata:
              name: shop
            ---
            apiVersion: v1
            kind: Pod
            metadata:
              name: web
              namespace: shop
            spec:
              containers:
              - name: app
                image: nginx
                imagePullPolicy: always
            --- # a remark

            ---
            apiVersion: v1
            kind: ConfigMap
            metadata:
              name: settings
            data:
              key: 1
            """;

    private static void same(ProblemReader incremental, String text) {
        Source source = new Source("manifest", text);
        assertThat(incremental.problems(source)).as(text).isEqualTo(READER.read(source).problems());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "---\n", "# only a remark\n", "---\n---\n", "a: [", "kind: Pod\n---\na: 1\n",
            "--- x\nkind: Pod\n", "\uFEFFapiVersion: v1\n", "kind: List\napiVersion: v1\nitems: []\n"})
    void findsWhatTheReaderFinds(String text) {
        same(new ProblemReader(READER), text);
    }

    @Test
    void laterDocumentsSeeTheNamespaceOfEarlierOnes() {
        ProblemReader incremental = new ProblemReader(READER);
        same(incremental, TEXT);
        same(incremental, TEXT.replace("name: shop", "name: mall"));
        same(incremental, TEXT);
    }

    /** A long session of random keys: after each one the answer is that of a fresh reader. */
    @Test
    void neverDiffersHoweverOneTypes() {
        long seed = 11;
        Random random = new Random(seed);
        ProblemReader incremental = new ProblemReader(READER);
        String[] keys = {"a", " ", "\n", "-", "---\n", ":", "[", "\t", "\""};
        StringBuilder text = new StringBuilder(TEXT);
        for (int i = 0; i < 300; i++) {
            int at = random.nextInt(text.length() + 1);
            if (random.nextInt(3) > 0) text.insert(at, keys[random.nextInt(keys.length)]);
            else text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(12)));
            if (i % 40 == 0) text = new StringBuilder(TEXT);
            same(incremental, text.toString());
        }
    }
}
