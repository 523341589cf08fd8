package podium.kubectl;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import podium.course.Assets;
import podium.kubectl.session.LiveCluster;
import podium.kubectl.session.MemoryFiles;
import podium.manifest.ManifestReader;
import podium.simulation.Engine;
import podium.simulation.Scenario;
import podium.simulation.World;

/** What kubectl get selects, in which order, and in which form. Rule: kubectl.md §4. The orders and errors are those of kubectl 1.32 at the same cluster. */
class GetFormsTest {
    private static final String PODS = """
            apiVersion: v1
            kind: Pod
            metadata: {name: web-10, labels: {app: x, tier: "2"}}
            spec:
              terminationGracePeriodSeconds: 5
              containers: [{name: c, image: "nginx:1.27"}]
            ---
            apiVersion: v1
            kind: Pod
            metadata: {name: web-2, labels: {app: z}}
            spec:
              restartPolicy: Never
              terminationGracePeriodSeconds: 20
              containers:
              - {name: c, image: "busybox:1.36", command: [sh, -c, exit 2], resources: {requests: {cpu: 100m, memory: 64Mi}}}
              - {name: d, image: "busybox:1.36", command: [sleep, "20"]}
            ---
            apiVersion: v1
            kind: Pod
            metadata: {name: api, labels: {app: x}}
            spec:
              terminationGracePeriodSeconds: 100
              initContainers: [{name: i, image: "busybox:1.36", command: [sleep, "3600"]}]
              containers: [{name: c, image: "busybox:1.36", resources: {requests: {cpu: "1", memory: 8Mi}}}]
            """;
    private static LiveCluster cluster;

    @BeforeAll
    static void start() {
        ManifestReader reader = new ManifestReader();
        cluster = LiveCluster.begin(new Engine(reader), reader, new Scenario(7, "default", Duration.ofMinutes(5),
                World.standard(Assets.images()), List.of()));
        run("apply -f pods.yaml");
        cluster.advanceTo(cluster.now().plusSeconds(10));
    }

    @AfterAll
    static void end() {
        cluster.close();
    }

    private static CommandResult run(String line) {
        return new Terminal(cluster, new MemoryFiles("/home", Map.of("pods.yaml", PODS))).run("kubectl " + line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {".metadata.name|api web-2 web-10", "{.metadata.name}|api web-2 web-10",
            "metadata.name|api web-2 web-10", ".spec.terminationGracePeriodSeconds|web-10 web-2 api",
            ".status.phase|api web-10 web-2", ".metadata.creationTimestamp|api web-10 web-2",
            ".metadata.labels.tier|web-2 api web-10", ".spec.containers[0].resources.requests.memory|web-10 api web-2",
            ".spec.containers[0].resources.requests.cpu|web-10 web-2 api",
            ".status.containerStatuses[0].state.terminated.exitCode|web-10 api web-2"})
    void sortByOrdersByTextsNumbersDatesAndQuantitiesThoseWithoutFirst(String path, String names) {
        assertThat(run("get pods -o name --sort-by=" + path).out().replace("pod/", "").strip().replace('\n',
                ' ')).isEqualTo(
                        names);
        assertThat(run("get pods --no-headers --sort-by=" + path).out().lines().map(row -> row.split(" ", 2)[0])).as(
                "in a table").containsExactly(names.split(" "));
        assertThat(run("get pods -o jsonpath='{.items[*].metadata.name}' --sort-by=" + path).out()).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "get pods -o name --sort-by=.nope|error: couldn't find any field with path \"{.nope}\" in the list of objects",
            "get pods --sort-by=.nope|No resources found in default namespace.",
            "get pods -o name --sort-by='{.metadata.name'|error: unexpected path string, expected a 'name1.name2' or '.name1.name2' or '{name1.name2}' or '{.name1.name2}'",
            "get pods -o name --sort-by='.metadata.name['|error: unterminated array",
            "get pods -o name --sort-by=.spec.containers|error: Field {.spec.containers} in *unstructured.Unstructured is an unsortable type: interface, err: unsortable type: []interface {}",
            "get pods -o custom-columns=|error: custom-columns format specified but no custom columns given",
            "get pods -o custom-columns=NAME|error: unexpected custom-columns spec: NAME, expected <header>:<json-path-expr>",
            "get pods -o go-template='{{range'|error: error parsing template {{range, template: output:1: unclosed action",
            "get pods -o go-template|error: template format specified but no template given",
            "get pods --field-selector=spec.containers=x|Error from server (BadRequest): Unable to find \"/v1, Resource=pods\" that match label selector \"\", field selector \"spec.containers=x\": field label not supported: spec.containers",
            "wait --for=condition=Ready --timeout=1s|error: You must provide one or more resources by argument or filename.",
            "wait pod/web-10 --for=nonsense|error: unrecognized condition: \"nonsense\"",
            "wait pod/none --for=condition=Ready|Error from server (NotFound): pods \"none\" not found",
            "wait pod/api --for=condition=Ready --timeout=1s|error: timed out waiting for the condition on pods/api",
            "wait pod/api --for=delete --timeout=1s|error: timed out waiting for the condition on pods/api",
            "top pods|error: Metrics API not available", "top nodes|error: Metrics API not available",
            "cp api web-2|error: one of src or dest must be a remote file specification"})
    void whatCannotBeDoneIsSaidInKubectlsWords(String line, String error) {
        CommandResult result = run(line);
        assertThat(result.out()).isEmpty();
        assertThat(result.error().lines().findFirst().orElse("")).isEqualTo(error);
    }

    @Test
    void customColumnsShowListsMapsAndWhatIsMissing() {
        assertThat(run("get pods -o custom-columns='NAME:.metadata.name,IMAGES:.spec.containers[*].image,"
                + "CPU:{.spec.containers[*].resources.requests.cpu},LABELS:metadata.labels'").out()).isEqualTo("""
                        NAME     IMAGES                      CPU      LABELS
                        api      busybox:1.36                1        map[app:x]
                        web-10   nginx:1.27                  <none>   map[app:x tier:2]
                        web-2    busybox:1.36,busybox:1.36   100m     map[app:z]
                        """);
        assertThat(run("get pods --no-headers -o custom-columns=N:.metadata.name,X:.spec.nope").out()).isEqualTo(
                "api      <none>\nweb-10   <none>\nweb-2    <none>\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{{range .items}}{{.metadata.name}}:{{len .spec.containers}},{{end}}|api:1,web-10:1,web-2:2,",
            "{{(index .items 0).metadata.name}}|api", "{{.nope}}|<no value>",
            "{{range .items}}{{if eq .spec.restartPolicy \"Never\"}}{{.metadata.name}}{{end}}{{end}}|web-2",
            "{{range $i, $p := .items}}{{$i}}={{printf \"%q\" $p.metadata.name}},{{end}}|0=\"api\",1=\"web-10\",2=\"web-2\",",
            "{{len .items}}{{\"\\n\"}}|3/"})
    void goTemplatesWalkTheList(String template, String out) {
        CommandResult result = run("get pods -o go-template='" + template + "'");
        assertThat(result.error()).isEmpty();
        assertThat(result.out().replace('\n', '/')).isEqualTo(out);
    }

    @Test
    void labelsBecomeColumns() {
        assertThat(run("get pods -L app,tier --no-headers").out().lines().map(
                row -> row.replaceAll(" \\d+s ", " AGE ").replaceAll(" +", " "))).containsExactly(
                        "api 0/1 Init:0/1 0 AGE x ", "web-10 1/1 Running 0 AGE x 2", "web-2 1/2 Error 0 AGE z ");
        assertThat(run("get pods -L app --show-labels").out().lines().findFirst()).hasValueSatisfying(
                header -> assertThat(header).endsWith("AGE   APP   LABELS"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"status.phase=Running|web-10 web-2", "status.phase!=Running|api",
            "metadata.name=api|api", "metadata.name=api,status.phase=Running|''", "spec.restartPolicy=Never|web-2",
            "spec.nodeName==node-1|api web-10 web-2", "spec.nodeName=|''"})
    void fieldSelectorsSelect(String selector, String names) {
        assertThat(run("get pods -o name --field-selector=" + selector).out().replace("pod/", "").strip().replace('\n',
                ' ')).isEqualTo(names);
    }

    @Test
    void eventsAreSelectedByTheirFields() {
        assertThat(run("get events --field-selector=involvedObject.name=api,reason=Started --no-headers "
                + "-o custom-columns=R:.reason,O:.involvedObject.fieldPath").out()).isEqualTo(
                        "Started   spec.initContainers{i}\n");
    }
}
