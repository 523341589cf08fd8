package podium.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import podium.manifest.ManifestReader;
import podium.manifest.edit.Explanation;
import podium.manifest.edit.ManifestLanguage;
import podium.manifest.edit.Suggestion;
import podium.text.Problem;
import podium.text.Source;

/** What the editor does off the JavaFX thread after a key, in a text of 2,000 lines in 100 documents. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 4, time = 2)
public class KeystrokeBench {
    private static final String DOCUMENT = """
            apiVersion: v1
            kind: Pod
            metadata:
              name: web-NUMBER
            spec:
              initContainers:
              - name: fetch
                image: busybox:1.36
                command: ["sh", "-c", "echo hello > /work/index.html"]
                volumeMounts:
                - {name: site, mountPath: /work}
              containers:
              - name: app
                image: nginx:1.28
                volumeMounts:
                - {name: site, mountPath: /usr/share/nginx/html}
              volumes:
              - name: site
                emptyDir: {}
            ---
            """;
    private String text = "";
    private int caret;
    private int key;
    private ManifestLanguage language = new ManifestLanguage(new ManifestReader(), List.of());

    /** A text whose middle is being typed at. */
    @Setup
    public void prepare() {
        StringBuilder whole = new StringBuilder();
        for (int i = 0; i < 100; i++) whole.append(DOCUMENT.replace("NUMBER", Integer.toString(i)));
        caret = whole.indexOf("hello", whole.length() / 2);
        text = whole.toString();
    }

    /** Another key each time, so that nothing can be answered from before. */
    private Source typed() {
        key++;
        return new Source("manifest", text.substring(0, caret) + "k" + key + text.substring(caret));
    }

    /** All problems of the text. */
    @Benchmark
    public List<Problem> problems() {
        return language.problems(typed());
    }

    /** The suggestions for a field. */
    @Benchmark
    public List<Suggestion> complete() {
        Source source = typed();
        return language.complete(source, source.text().indexOf("command", caret) + 3);
    }

    /** What a field means. */
    @Benchmark
    public boolean explain() {
        Source source = typed();
        return language.explain(source, source.text().indexOf("mountPath", caret)).map(
                Explanation::documentation).isPresent();
    }

    /** The path to the caret. */
    @Benchmark
    public int path() {
        return language.path(typed(), caret).size();
    }
}
