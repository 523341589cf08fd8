package podium.bench;

import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import podium.manifest.Manifest;
import podium.manifest.ManifestReader;
import podium.manifest.admission.ClusterView;
import podium.manifest.lint.Lint;
import podium.text.Problem;
import podium.text.Source;

/** What podium check costs a manifest: a usual Pod on one core, and texts of more and more lines. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class CheckBench {
    private static final String POD = """
            apiVersion: v1
            kind: Pod
            metadata:
              name: web
              labels: {app: web}
            spec:
              initContainers:
              - name: seed
                image: busybox:1.36
                command: ["sh", "-c", "echo hello > /site/index.html"]
                volumeMounts:
                - name: site
                  mountPath: /site
              - name: proxy
                image: envoy:1.30
                restartPolicy: Always
                startupProbe:
                  tcpSocket: {port: 9000}
              containers:
              - name: web
                image: nginx:1.27
                ports:
                - containerPort: 80
                  name: http
                env:
                - name: POD
                  valueFrom: {fieldRef: {fieldPath: metadata.name}}
                resources:
                  requests: {cpu: 100m, memory: 64Mi}
                  limits: {memory: 128Mi}
                readinessProbe:
                  httpGet: {path: /, port: http}
                volumeMounts:
                - name: site
                  mountPath: /usr/share/nginx/html
              volumes:
              - name: site
                emptyDir: {}
            """;

    @Param({"1", "14", "140", "1400"})
    private int pods;

    private final ManifestReader reader = new ManifestReader();
    private Source source = new Source("bench", "");

    @Setup
    public void write() {
        source = new Source("bench",
                IntStream.range(0, pods).mapToObj(i -> POD.replace("name: web", "name: web" + i)).collect(
                        Collectors.joining("---\n")));
    }

    /** Text to problems and advice. */
    @Benchmark
    public List<Problem> check() {
        Manifest manifest = reader.read(source, ClusterView.OPEN);
        return Lint.of(manifest, new TreeSet<>());
    }
}
