package podium.manifest.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import podium.manifest.ManifestReader;
import podium.text.Problem;
import podium.text.Source;
import podium.text.Span;

/** In the tables ~ is the end of a line. */
class ManifestLanguageTest {
    private static final ManifestLanguage LANGUAGE = new ManifestLanguage(new ManifestReader(), List.of("busybox"));
    private static final String TEXT = """
            apiVersion: v1
            kind: Pod
            metadata:
              name: web
            spec:
              restartPolicy: Never
              initContainers:
              - name: fetch
                image: busybox
                command:
                - sh
                - -c
                - |
                  echo image: none
              - name: tail
                image: busybox
                restartPolicy: Always
              containers:
              - name: app
                image: nginx
                securityContext: {runAsUser: 1000}
                volumeMounts:
                - name: data
                  mountPath: /data
              volumes:
              - name: data
                emptyDir: {}
            ---
            apiVersion: v1
            kind: ConfigMap
            metadata:
              name: settings
            data:
              key: value
            """;

    private static Source source(String text) {
        return new Source("manifest", text);
    }

    private static int at(String text, String marker) {
        String lines = marker.replace('~', '\n');
        return text.indexOf(lines) + lines.length();
    }

    private static Optional<Explanation> explain(String marker) {
        return LANGUAGE.explain(source(TEXT), at(TEXT, marker));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "restartPol; Pod.spec.restartPolicy; Always | Never | OnFailure; Restart policy",
            "    securityCont; Pod.spec.containers.securityContext; SecurityContext; SecurityContext defines",
            "{runAsUs; Pod.spec.containers.securityContext.runAsUser; whole number; The UID",
            "mountPath: /da; Pod.spec.containers.volumeMounts.mountPath; text; Path within",
            "kind: Config; ConfigMap.kind; text; Kind is a string"})
    void explainsAField(String marker, String path, String type, String documentation) {
        Explanation found = explain(marker).orElseThrow();
        assertThat(found.path()).isEqualTo(path);
        assertThat(found.type()).startsWith(type.substring(0, 4));
        assertThat(found.documentation()).startsWith(documentation);
    }

    @Test
    void explainsValuesRequirementsAndNames() {
        assertThat(explain("restartPol").orElseThrow().facts()).contains("Values: Always, Never, OnFailure");
        assertThat(explain("mountPa").orElseThrow().facts()).contains("Required.");
        Explanation use = explain("volumeMounts:\n    - name: da").orElseThrow();
        assertThat(use.facts()).contains("The volume data is given in line 26, used in 1 place.");
        assertThat(use.definition().map(s -> source(TEXT).line(s.start()))).contains(26);
        assertThat(explain("volumes:\n  - name: da").orElseThrow().facts()).contains(
                "Names the volume data, used in 1 place.");
    }

    @ParameterizedTest
    @CsvSource({"echo ima", "---"})
    void scriptsAndSeparatorsAreNotExplained(String marker) {
        assertThat(explain(marker)).isEmpty();
    }

    @Test
    void outlineNamesDocumentsContainersAndVolumes() {
        assertThat(LANGUAGE.outline(source(TEXT)).stream().map(
                e -> e.depth() + " " + e.name() + " " + e.sort())).containsExactly(
                        "0 web Pod", "1 fetch init container", "1 tail sidecar", "1 app container",
                        "1 data volume (emptyDir)", "0 settings ConfigMap", "1 key key");
        String typing = TEXT.replace("  volumes:", "  vol\n  volumes:");
        assertThat(LANGUAGE.outline(source(typing))).hasSize(7);
    }

    @ParameterizedTest
    @CsvSource({"mountPath: /da, Pod web > spec > containers > app > volumeMounts > data > mountPath",
            "{runAsUs, Pod web > spec > containers > app > securityContext > runAsUser",
            "key: val, ConfigMap settings > data > key",
            "initContainers:~  - na, Pod web > spec > initContainers > fetch > name"})
    void pathLeadsToThePlace(String marker, String path) {
        assertThat(String.join(" > ", LANGUAGE.path(source(TEXT), at(TEXT, marker)).stream().map(
                ManifestLanguage.Crumb::label).toList())).isEqualTo(path);
    }

    @Test
    void selectionGrowsByMeaning() {
        List<String> grown = new ArrayList<>();
        int at = at(TEXT, "mountPath: /da");
        Span span = new Span(at, at);
        for (int i = 0; i < 20; i++) {
            Span next = LANGUAGE.grow(source(TEXT), span);
            if (next.equals(span)) break;
            span = next;
            grown.add(source(TEXT).slice(span));
        }
        assertThat(grown).startsWith("data", "/data", "mountPath: /data", "- name: data\n      mountPath: /data");
        assertThat(grown).contains("volumeMounts:\n    - name: data\n      mountPath: /data");
        assertThat(grown.getLast()).isEqualTo(TEXT);
    }

    @Test
    void foldsWhatALineOpens() {
        List<Span> folds = LANGUAGE.folds(source("a:\n  b: 1\n\nc:\n- d: 1\n  e: 2\n- f\n---\ng: 1\n"));
        assertThat(folds).containsExactly(new Span(0, 1), new Span(3, 6), new Span(4, 5));
    }

    private static List<Fix> fixes(String text) {
        return LANGUAGE.problems(source(text)).stream().flatMap(p -> p.fixes().stream()).map(
                f -> new Fix(f.label(), f.applyTo(text))).toList();
    }

    private record Fix(String label, String after) {
    }

    @ParameterizedTest
    @CsvSource({"restartPolicy: Never, restartPolicy: Nevr, Change to Never",
            "name: web, name: 42, Put quotes around it",
            "- name: data~      mountPath, - name: dat~      mountPath, Change to data",
            "- name: data~      mountPath, - name: logs~      mountPath, Add an emptyDir volume logs"})
    void fixMendsTheProblem(String good, String bad, String label) {
        String text = TEXT.replace(good.replace('~', '\n'), bad.replace('~', '\n'));
        assertThat(text).isNotEqualTo(TEXT);
        Fix fix = fixes(text).stream().filter(f -> f.label().equals(label)).findFirst().orElseThrow();
        assertThat(LANGUAGE.problems(source(fix.after())).stream().map(Problem::message)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                     | 0
            '# write it here'      | 0
            '---'                  | 1
            '# write it here/a: 1' | 2
            """)
    void whatIsNotBegunIsNoMistake(String text, int problems) {
        assertThat(LANGUAGE.problems(source(text.replace('/', '\n')))).hasSize(problems);
    }

    @Test
    void volumeIsAddedWhereThereIsNone() {
        String text = TEXT.replace("  volumes:\n  - name: data\n    emptyDir: {}\n", "");
        Fix fix = fixes(text).getFirst();
        assertThat(fix.after()).contains("  volumes:\n  - name: data\n    emptyDir: {}\n  containers:");
        assertThat(LANGUAGE.problems(source(fix.after()))).isEmpty();
    }

    @Test
    void tabBecomesBlanks() {
        String text = "apiVersion: v1\nkind: ConfigMap\nmetadata:\n\tname: a\n";
        Fix fix = fixes(text).getFirst();
        assertThat(fix.label()).isEqualTo("Indent with blanks");
        assertThat(LANGUAGE.problems(source(fix.after()))).isEmpty();
    }

    /** Whatever is typed, cut off or put together: no question throws. */
    @Test
    void neverThrows() {
        long seed = 7;
        Random random = new Random(seed);
        String[] pieces = {"\t", "- ", "{", "[", ": ", "\n", "|", "\"", "---", "&a ", "*a", "#", "\uD83D\uDE00", " "};
        for (int i = 0; i < 150; i++) {
            int cut = random.nextInt(TEXT.length());
            String text = TEXT.substring(0, cut) + pieces[random.nextInt(pieces.length)]
                    + TEXT.substring(Math.min(TEXT.length(), cut + random.nextInt(9)));
            int at = random.nextInt(text.length() + 1);
            assertThatCode(() -> ask(source(text), at)).as("seed " + seed + ": " + text).doesNotThrowAnyException();
        }
    }

    private static void ask(Source source, int at) {
        LANGUAGE.problems(source);
        LANGUAGE.complete(source, at);
        LANGUAGE.explain(source, at);
        LANGUAGE.outline(source);
        LANGUAGE.renaming(source, at).ifPresent(r -> r.to("new"));
        LANGUAGE.format(source);
        LANGUAGE.path(source, at);
        LANGUAGE.folds(source);
        LANGUAGE.grow(source, new Span(at, at));
    }
}
