package podium.kubelet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import podium.cluster.ApiJson;
import podium.cluster.pod.LinuxUser;
import podium.cluster.pod.PodSpec;
import podium.cluster.pod.Terminated;

/** A Pod in the middle of its life, written in a line: the base of a table of cases, and its mutations. */
final class PodCase {
    static final Instant T0 = Instant.parse("2026-01-05T09:00:00Z");
    private static final LinuxUser ROOT = new LinuxUser(0, 0, List.of(0L, 10L));
    private final List<String> init = new ArrayList<>();
    private final List<String> main = new ArrayList<>();
    private final List<ContainerRecord> records = new ArrayList<>();
    private final List<SandboxRecord> sandboxes = new ArrayList<>();
    private final SortedMap<String, ProbeResult> startup = new TreeMap<>();
    private final SortedMap<String, ProbeResult> liveness = new TreeMap<>();
    private final SortedMap<String, ProbeResult> readiness = new TreeMap<>();
    private String policy = "Always";

    /** Two plain init containers and one main container in a ready sandbox; nothing has been started. */
    static PodCase base() {
        return new PodCase().init("i1", "").init("i2", "").main("app", "").sandbox(0, true);
    }

    static PodCase empty() {
        return new PodCase();
    }

    PodCase policy(String value) {
        policy = value;
        return this;
    }

    /** @param more further JSON fields, with a leading comma */
    PodCase init(String name, String more) {
        init.add(container(name, more));
        return this;
    }

    PodCase sidecar(String name) {
        return init(name, ",\"restartPolicy\":\"Always\"");
    }

    PodCase main(String name, String more) {
        main.add(container(name, more));
        return this;
    }

    PodCase sandbox(int attempt, boolean ready) {
        sandboxes.addFirst(new SandboxRecord("sandbox" + attempt, attempt, ready, T0, "10.244.0.9"));
        return this;
    }

    PodCase running(String name) {
        return record(name, ContainerRecord.State.RUNNING, Optional.empty());
    }

    PodCase ended(String name, int code) {
        Terminated end = new Terminated(code, 0, code == 0 ? "Completed" : "Error", "", Optional.of(T0),
                Optional.of(T0.plusSeconds(5)),
                "containerd://" + name);
        return record(name, ContainerRecord.State.EXITED, Optional.of(end));
    }

    PodCase startup(String name, ProbeResult result) {
        startup.put("containerd://" + name, result);
        return this;
    }

    PodCase liveness(String name, ProbeResult result) {
        liveness.put("containerd://" + name, result);
        return this;
    }

    private PodCase record(String name, ContainerRecord.State state, Optional<Terminated> end) {
        records.addFirst(
                new ContainerRecord("containerd://" + name, name, 0, "busybox",
                        new ContainerRecord.Origin("docker.io/library/busybox:latest", "", ROOT), state, T0,
                        Optional.of(T0), end));
        return this;
    }

    private static String container(String name, String more) {
        return "{\"name\":\"" + name + "\",\"image\":\"busybox\"" + more + "}";
    }

    PodSpec spec() {
        String json = "{\"restartPolicy\":\"" + policy + "\",\"initContainers\":[" + String.join(",", init)
                + "],\"containers\":["
                + String.join(",", main) + "]}";
        try {
            return ApiJson.mapper().readValue(json, PodSpec.class);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }

    PodRuntime runtime() {
        return new PodRuntime(sandboxes, records);
    }

    ProbeResults probes() {
        return new ProbeResults(startup, liveness, readiness);
    }

    SyncPlan plan() {
        return SyncPlanner.plan(spec(), runtime(), probes());
    }
}
