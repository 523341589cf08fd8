package podium.manifest.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import podium.manifest.schema.Schema;
import podium.text.Source;

/** In the tables ~ is the end of a line. */
class RenamingTest {
    private static final SchemaWay WAYS = new SchemaWay(new Schema());
    private static final String TEXT = """
            apiVersion: apps/v1
            kind: Deployment
            metadata:
              name: web
            spec:
              selector:
                matchLabels: {app: web}
              template:
                metadata:
                  labels: {app: web}
                  annotations:
                    kubectl.kubernetes.io/default-container: app
                spec:
                  containers:
                  - name: app
                    image: nginx
                    ports: [{name: http, containerPort: 80}]
                    readinessProbe: {httpGet: {port: "http"}}
                    env:
                    - name: CPU
                      valueFrom:
                        resourceFieldRef: {containerName: app, resource: limits.cpu}
                    volumeMounts:
                    - {name: data, mountPath: /data}
                  - name: other
                    image: nginx
                    volumeMounts:
                    - name: 'data' # here too
                      mountPath: /data
                  volumes:
                  - name: data
                    emptyDir: {}
                  - name: conf
                    configMap: {name: settings}
            ---
            apiVersion: v1
            kind: ConfigMap
            metadata:
              name: settings
            data: {a: data}
            ---
            apiVersion: v1
            kind: Service
            metadata:
              name: web
            spec:
              selector: {app: web}
              ports:
              - {port: 80, targetPort: http}
            ---
            apiVersion: v1
            kind: Pod
            metadata:
              name: another
            spec:
              containers: [{name: app, image: nginx, volumeMounts: [{name: data, mountPath: /d}]}]
              volumes: [{name: data, emptyDir: {}}]
            """;

    private static Optional<Renaming> at(String text, String marker) {
        return Renaming.at(Sheet.of(new Source("a", text), WAYS), text.indexOf(marker) + marker.length());
    }

    private static String renamed(String marker, String name) {
        return switch (at(TEXT, marker).orElseThrow().to(name)) {
            case Renaming.Outcome.Changed changed -> Edits.apply(changed.edits(), TEXT);
            case Renaming.Outcome.Refused refused -> refused.reason();
        };
    }

    @ParameterizedTest
    @CsvSource({"volumes:~      - name: da, 3, VOLUME", "{name: da, 3, VOLUME",
            "containers:~      - name: a, 3, CONTAINER",
            "default-container: ap, 3, CONTAINER", "targetPort: ht, 3, PORT", "name: sett, 2, CONFIG_MAP"})
    void findsEveryUse(String marker, int places, NameKind kind) {
        Renaming found = at(TEXT, marker.replace('~', '\n')).orElseThrow();
        assertThat(found.kind()).isEqualTo(kind);
        assertThat(found.places()).hasSize(places);
    }

    @Test
    void changesThemAllAndNothingElse() {
        String after = renamed("{name: da", "scratch");
        assertThat(after).contains("{name: scratch, mountPath: /data}", "- name: 'scratch' # here too",
                "- name: scratch\n        emptyDir", "data: {a: data}", "volumeMounts: [{name: data, mountPath: /d}]");
        assertThat(after.replace("scratch", "data")).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @CsvSource({"Data, a lowercase RFC 1123 label must consist of", "a.b, must not contain dots",
            "conf, Duplicate value: \"conf\""})
    void refusesWithTheRule(String name, String reason) {
        assertThat(renamed("{name: da", name)).startsWith(reason);
    }

    @Test
    void quotesANameThatYamlWouldReadAsSomethingElse() {
        assertThat(renamed("{name: da", "no")).contains("{name: \"no\", mountPath", "- name: 'no' # here too");
        assertThat(renamed("{name: da", "1e3")).contains("{name: \"1e3\", mountPath");
    }

    @ParameterizedTest
    @CsvSource({"mountPath: /da", "kind: Dep", "resource: lim"})
    void otherWordsAreNoNames(String marker) {
        assertThat(at(TEXT, marker)).isEmpty();
    }

    @Test
    void worksWhileALineIsBeingTyped() {
        String text = TEXT.replace("      volumes:\n", "      vol\n      volumes:\n");
        Optional<Renaming> found = Renaming.at(Sheet.of(new Source("a", text), WAYS),
                text.indexOf("{name: da") + 8);
        assertThat(found.orElseThrow().places()).hasSize(3);
    }
}
