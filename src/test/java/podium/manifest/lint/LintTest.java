package podium.manifest.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import podium.manifest.Manifest;
import podium.manifest.ManifestReader;
import podium.text.Edit;
import podium.text.Problem;
import podium.text.Source;

/** Each rule finds its mistake, leaves its mended form alone, and can be switched off. */
class LintTest {
    private static final ManifestReader READER = new ManifestReader();
    private static final String QUIET = "resources: {requests: {cpu: 1m}}";

    private static List<Problem> lint(String spec, String... disabled) {
        String text = "apiVersion: v1\nkind: Pod\nmetadata: {name: p, labels: {app: p}}\nspec:\n" + spec.indent(2);
        return Lint.of(read(text), new TreeSet<>(List.of(disabled)));
    }

    private static Manifest read(String text) {
        return READER.read(new Source("p.yaml", text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "image-tag | containers: [{name: c, image: nginx, Q}]",
            "image-tag | containers: [{name: c, image: 'host:5000/nginx', Q}]",
            "image-tag | containers: [{name: c, image: 'nginx:latest', Q}]",
            "no-resources | containers: [{name: c, image: 'nginx:1.27'}]",
            "unused-volume | {volumes: [{name: v}], containers: [{name: c, image: 'nginx:1.27', Q}]}",
            "env-order | containers: [{name: c, image: 'nginx:1.27', Q, env: [{name: A, value: $(B)}, {name: B, value: x}]}]",
            "liveness-without-startup | containers: [{name: c, image: 'nginx:1.27', Q, livenessProbe: {exec: {command: [x]}}}]",
            "octal-mode | {volumes: [{name: v, secret: {secretName: s, defaultMode: 440}}], containers: [{name: c, image: 'nginx:1.27', Q, volumeMounts: [{name: v, mountPath: /v}]}]}",
            "shell-operators | containers: [{name: c, image: 'nginx:1.27', Q, command: [echo, a, '&&', echo, b]}]",
            "init-never-ends | {initContainers: [{name: i, image: 'busybox:1', Q, command: [sleep, infinity]}], containers: [{name: c, image: 'nginx:1.27', Q}]}",
            "init-never-ends | {initContainers: [{name: i, image: 'busybox:1', Q, command: [sh, -c, 'touch /a; tail -f /a']}], containers: [{name: c, image: 'nginx:1.27', Q}]}",
            "init-never-ends | {initContainers: [{name: i, image: 'nginx:1', Q}], containers: [{name: c, image: 'nginx:1.27', Q}]}",
            "init-never-ends | {initContainers: [{name: i, image: 'busybox:1', Q, command: [sh, -c, 'while true; do date; done']}], containers: [{name: c, image: 'nginx:1.27', Q}]}",
            "sidecar-place | {initContainers: [{name: i, image: 'busybox:1', Q, command: ['true']}], containers: [{name: c, image: 'nginx:1.27', Q, restartPolicy: Always}]}"})
    void findsOneMistake(String id, String spec) {
        String text = spec.replace("Q", QUIET);
        assertThat(lint(text)).extracting(Problem::code).containsExactly(id);
        assertThat(lint(text)).allSatisfy(p -> {
            assertThat(p.severity()).isEqualTo(Problem.Severity.ADVICE);
            assertThat(p.rule()).isNotBlank();
        });
        assertThat(lint(text, id)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "containers: [{name: c, image: 'nginx:1.27', Q, env: [{name: B, value: x}, {name: A, value: $(B)}]}]",
            "containers: [{name: c, image: 'nginx:1.27', Q, env: [{name: A, value: $$(A)}]}]",
            "containers: [{name: c, image: 'nginx:1.27', Q, command: [sh, -c, 'echo a && echo b']}]",
            "containers: [{name: c, image: 'nginx@sha256:abc', Q, startupProbe: {exec: {command: [x]}}, livenessProbe: {exec: {command: [x]}}}]",
            "{initContainers: [{name: i, image: 'nginx:1', Q, restartPolicy: Always}], containers: [{name: c, image: 'nginx:1.27', Q}]}",
            "{initContainers: [{name: i, image: 'busybox:1', Q, command: [sh, -c, 'while true; do nc -z db 1 && break; done']}], containers: [{name: c, image: 'nginx:1.27', Q}]}",
            "{initContainers: [{name: i, image: 'busybox:1', Q, command: [sh, -c, 'until nc -z db 1; do sleep 1; done']}], containers: [{name: c, image: 'nginx:1.27', Q}]}"})
    void leavesGoodOnesAlone(String spec) {
        assertThat(lint(spec.replace("Q", QUIET))).isEmpty();
    }

    @Test
    void aServiceSelectsPodsOfItsFile() {
        String service = "---\napiVersion: v1\nkind: Service\nmetadata: {name: s}\nspec: {selector: {app: %s}, ports: [{port: 80}]}\n";
        String pod = "apiVersion: v1\nkind: Pod\nmetadata: {name: p, labels: {app: p}}\nspec: {containers: [{name: c, image: 'a:1', "
                + QUIET + "}]}\n";
        assertThat(Lint.of(read(pod + service.formatted("q")), new TreeSet<>())).extracting(
                Problem::code).containsExactly("selector-matches-nothing");
        assertThat(Lint.of(read(pod + service.formatted("p")), new TreeSet<>())).isEmpty();
        assertThat(Lint.of(read(service.formatted("q")), new TreeSet<>())).isEmpty();
    }

    @Test
    void aFixMendsWhatItWasMadeFor() {
        String text = """
                apiVersion: v1
                kind: Pod
                metadata: {name: p}
                spec:
                  initContainers:
                  - name: proxy
                    image: nginx:1.27
                    resources: {requests: {cpu: 1m}}
                  containers:
                  - name: c
                    image: busybox:1.36
                    command: [echo, a, "&&", echo, b]
                    resources: {requests: {cpu: 1m}}
                """;
        List<Problem> problems = Lint.of(read(text), new TreeSet<>());
        assertThat(problems).extracting(Problem::code).containsExactly("init-never-ends", "shell-operators");
        String mended = text;
        for (Problem problem : problems.reversed()) {
            Edit fix = problem.fixes().getFirst();
            mended = fix.applyTo(mended);
        }
        assertThat(mended).contains("- name: proxy\n    restartPolicy: Always\n",
                "command: [\"sh\", \"-c\", \"echo a && echo b\"]");
        assertThat(read(mended).problems()).isEmpty();
        assertThat(Lint.of(read(mended), new TreeSet<>())).isEmpty();
    }
}
