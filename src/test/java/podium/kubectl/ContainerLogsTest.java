package podium.kubectl;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.Yaml;
import podium.cluster.ApiJson;
import podium.cluster.ObjectKey;
import podium.cluster.pod.Pod;
import podium.frame.ClusterView;
import podium.frame.TimelineIndex;
import podium.shell.machine.Exit;
import podium.simulation.Change;
import podium.simulation.ContainerRun;
import podium.simulation.Scenario;
import podium.simulation.Timeline;
import podium.simulation.World;

class ContainerLogsTest {
    private static final ObjectMapper MAPPER = ApiJson.mapper();
    private static final String BAD = "Error from server (BadRequest): ";

    private static ClusterView view(String node, String status, int ended) throws JsonProcessingException {
        ObjectNode pod = MAPPER.valueToTree(new Yaml().load("{apiVersion: v1, kind: Pod, metadata: {name: p, namespace:"
                + " ns, uid: u}, spec: {nodeName: '" + node
                + "', initContainers: [{name: i}], containers: [{name: c}, {name: d}]}}"));
        if (!status.isEmpty()) {
            ObjectNode one = MAPPER.valueToTree(new Yaml().load(status));
            if (!one.has("lastState")) one.putObject("lastState");
            pod.putObject("status").putArray("containerStatuses").add(one.put("name", "c"));
        }
        List<Change> changes = new ArrayList<>(List.of(new Change.ObjectChanged(Timeline.EPOCH, Change.Watch.ADDED,
                MAPPER.treeToValue(pod, Pod.class))));
        for (int attempt = 0; attempt < 4; attempt++) {
            ContainerRun run = new ContainerRun(new ObjectKey("Pod", "ns", "p"), "u", "c", attempt);
            changes.add(new Change.LogWritten(Timeline.EPOCH, run, false, "run " + attempt + "\n"));
            if (attempt <= ended) changes.add(new Change.ContainerEnded(Timeline.EPOCH, run, Exit.of(0)));
            if (attempt < ended) changes.add(new Change.ContainerRemoved(Timeline.EPOCH, run));
        }
        World world = new World(r -> Optional.empty(), List.of(), List.of(),
                List.of(new World.Node("node-1", 1, 1, 1, List.of())));
        Scenario scenario = new Scenario(1, "ns", Duration.ZERO, world, List.of());
        return new TimelineIndex(new Timeline(scenario, Timeline.EPOCH, Timeline.EPOCH, changes)).atEnd();
    }

    /** Status of the container, the last attempt that has ended, then what is said of the current run and of the previous one. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "`` | -1 | container \"c\" in pod \"p\" is not available | container \"c\" in pod \"p\" is not available",
            "{state: {running: {}}, restartCount: 0} | -1 | run 0 | NOT FOUND",
            "{state: {running: {}}, lastState: {terminated: {containerID: x}}, restartCount: 2} | 1 | run 2 | run 1",
            "{state: {running: {}}, lastState: {terminated: {containerID: x}}, restartCount: 2} | 2 | run 2 | unable to retrieve container logs for x",
            "{state: {terminated: {containerID: y}}, lastState: {terminated: {containerID: x}}, restartCount: 3} | 3 | run 3 | unable to retrieve container logs for x",
            "{state: {terminated: {exitCode: 1}}, restartCount: 0} | -1 | container \"c\" in pod \"p\" is terminated | NOT FOUND",
            "{state: {terminated: {exitCode: 137}}, lastState: {terminated: {containerID: x}}, restartCount: 2} | 1 | run 1 | run 1",
            "{state: {waiting: {reason: CrashLoopBackOff}}, lastState: {terminated: {containerID: x}}, restartCount: 3} | 3 | run 3 | run 3",
            "{state: {waiting: {reason: ErrImagePull}}} | -1 | container \"c\" in pod \"p\" is waiting to start: image can't be pulled | NOT FOUND",
            "{state: {waiting: {reason: ImagePullBackOff}}} | -1 | container \"c\" in pod \"p\" is waiting to start: trying and failing to pull image | NOT FOUND",
            "{state: {waiting: {reason: PodInitializing}}} | -1 | container \"c\" in pod \"p\" is waiting to start: PodInitializing | NOT FOUND",
            "{state: {}} | -1 | container \"c\" in pod \"p\" is waiting to start - no logs yet | NOT FOUND"})
    void dependOnTheStatus(String status, int ended, String now, String previous) throws JsonProcessingException {
        ClusterView view = view("node-1", status, ended);
        assertThat(ContainerLogs.read(view, "ns", "p", "c", false)).isEqualTo(expected(now));
        assertThat(ContainerLogs.read(view, "ns", "p", "c", true)).isEqualTo(expected(previous.equals("NOT FOUND")
                ? "previous terminated container \"c\" in pod \"p\" not found"
                : previous));
    }

    private static CommandResult expected(String text) {
        if (text.startsWith("unable")) return CommandResult.printed(text);
        return text.startsWith("run ") ? CommandResult.printed(text + "\n") : CommandResult.failed(BAD + text);
    }

    @Test
    void whatIsNotThereIsNamed() throws JsonProcessingException {
        ClusterView view = view("node-1", "", -1);
        assertThat(ContainerLogs.read(view, "ns", "q", "c", false).error()).isEqualTo(
                "error: error from server (NotFound): pods \"q\" not found in namespace \"ns\"\n");
        assertThat(ContainerLogs.read(view, "ns", "p", "e", false).error()).isEqualTo(
                "error: container e is not valid for pod p out of: c, d, i (init)\n");
        assertThat(ContainerLogs.read(view("node-9", "", -1), "ns", "p", "c", false).error()).isEqualTo(
                "Error from server (NotFound): pods \"node-9\" not found\n");
    }

    @Test
    void aPodWithoutANodeHasNoLogAndNoError() throws JsonProcessingException {
        assertThat(ContainerLogs.read(view("", "", -1), "ns", "p", "c", false)).isEqualTo(CommandResult.printed(""));
    }

    @Test
    void withoutANameTheFirstMainContainerIsTakenAndSaid() throws JsonProcessingException {
        ClusterView view = view("node-1", "{state: {running: {}}, restartCount: 1}", 0);
        String note = "Defaulted container \"c\" out of: c, d, i (init)\n";
        assertThat(ContainerLogs.read(view, "ns", "p", Optional.empty(), false, LogOptions.NONE)).isEqualTo(
                new CommandResult(0, "run 1\n", note));
        assertThat(ContainerLogs.read(view, "ns", "p", Optional.empty(), true, LogOptions.NONE).error()).isEqualTo(
                note + BAD + "previous terminated container \"c\" in pod \"p\" not found\n");
    }
}
