package podium.simulation.node;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import podium.cluster.pod.Container;
import podium.cluster.pod.Terminated;
import podium.kubelet.ContainerRecord;
import podium.kubelet.ContainerRecord.State;
import podium.shell.fs.Tree;
import podium.shell.machine.Exit;
import podium.shell.machine.RunningContainer;
import podium.simulation.ContainerRun;

/** One instance of a container in the runtime, from its creation on. */
final class Instance {
    /** What the runtime reports of a container whose end it did not see. */
    private static final int LOST_CODE = 255;
    private final Container spec;
    private final ContainerRun run;
    private final String id;
    private final ContainerRecord.Origin origin;
    private final Instant createdAt;
    private final Tree messages;
    private final Tree layer;
    private final StringBuilder log = new StringBuilder();
    private State state = State.CREATED;
    private boolean stopping;
    private Runnable changed = () -> {};
    private Optional<Instant> startedAt = Optional.empty();
    private Optional<RunningContainer> process = Optional.empty();
    private Optional<Instant> finishedAt = Optional.empty();
    private Optional<Terminated> end = Optional.empty();
    private boolean lost;

    Instance(Container spec, ContainerRun run, String id, ContainerRecord.Origin origin, Instant createdAt,
            Tree messages,
            Tree layer) {
        this.spec = spec;
        this.run = run;
        this.id = id;
        this.origin = origin;
        this.createdAt = createdAt;
        this.messages = messages;
        this.layer = layer;
    }

    Container spec() {
        return spec;
    }

    ContainerRun run() {
        return run;
    }

    String id() {
        return "containerd://" + id;
    }

    Optional<RunningContainer> process() {
        return process;
    }

    /** The kubelet begins to stop it. */
    void beginStop() {
        stopping = true;
    }

    /** Whether an end of it is the kubelet's doing. */
    boolean stopping() {
        return stopping;
    }

    /** Calls back whenever its record changes. */
    void onChange(Runnable listener) {
        changed = listener;
    }

    boolean running() {
        return state == State.RUNNING;
    }

    boolean hasEnded() {
        return state == State.EXITED;
    }

    /** What the container has written into its own files. */
    long layerBytes() {
        return layer.size();
    }

    /** What its log takes on the node. */
    long logBytes() {
        return log.length();
    }

    void log(String text) {
        log.append(text);
    }

    void started(RunningContainer container, Instant now) {
        process = Optional.of(container);
        startedAt = Optional.of(now);
        state = State.RUNNING;
        changed.run();
    }

    /** The machine went down: nobody learns how its first process ended. */
    void lost() {
        lost = true;
    }

    /** The first process has ended. */
    void exited(Exit exit, Instant now) {
        if (lost) {
            finish(LOST_CODE, "Unknown", "", startedAt, now);
            return;
        }
        String reason = exit.outOfMemory() ? "OOMKilled" : exit.code() == 0 ? "Completed" : "Error";
        finish(exit.code(), reason, TerminationMessage.of(spec, exit.code(), messages.read("/log"), log.toString()),
                startedAt, now);
    }

    /** The runtime could not start it. Rule: kubelet.md §12.2. */
    void failedToStart(String text, Instant now) {
        finish(128, "StartError", text, Optional.of(Instant.EPOCH), now);
    }

    private void finish(int code, String reason, String message, Optional<Instant> from, Instant now) {
        state = State.EXITED;
        finishedAt = Optional.of(now);
        end = Optional.of(
                new Terminated(code, 0, reason, message, from.map(Instance::seconds), Optional.of(seconds(now)), id()));
        changed.run();
    }

    /** When it ended, to the nanosecond; back-off is measured from here. */
    Optional<Instant> finishedAt() {
        return finishedAt;
    }

    ContainerRecord record() {
        return new ContainerRecord(id(), spec.name(), run.attempt(), spec.image(), origin, state, createdAt,
                startedAt.map(Instance::seconds), end);
    }

    /** Moments of statuses are cut to whole seconds. Rule: kubelet.md §1.9. */
    private static Instant seconds(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS);
    }

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
