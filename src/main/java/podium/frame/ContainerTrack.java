package podium.frame;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import podium.cluster.pod.Container;
import podium.cluster.pod.ContainerPort;
import podium.cluster.pod.ContainerStatus;
import podium.simulation.Change;
import podium.simulation.ContainerRun;

/** All that happened to one container, to be asked for any moment. */
final class ContainerTrack {
    private final String name;
    private final Role role;
    private final List<Integer> ports;
    private final OverTime<Look> looks = new OverTime<>();
    private final OverTime<Integer> attempts = new OverTime<>();
    private final OverTime<Integer> runs = new OverTime<>();
    private final OverTime<Boolean> started = new OverTime<>();
    private final OverTime<Boolean> everStarted = new OverTime<>();
    private final SequencedMap<String, OverTime<Optional<ProbeFrame.Try>>> probes = new LinkedHashMap<>();
    private final OverTime<String> lines = new OverTime<>();
    private String openLine = "";

    ContainerTrack(Container spec, Role role, Instant created) {
        name = spec.name();
        this.role = role;
        ports = spec.ports().stream().map(ContainerPort::containerPort).toList();
        looks.put(created, new Look.Waiting());
        ProbeFrame.kinds(spec).forEach(kind -> probes.put(kind, new OverTime<>()));
    }

    String name() {
        return name;
    }

    /** What the runtime or the kubelet did with this container. */
    void runtime(Change change, ContainerRun run) {
        looks.put(change.at(), LookRules.after(look(), change));
        attempts.put(change.at(), run.attempt());
        if (!(change instanceof Change.ContainerStarted)) return;
        runs.put(change.at(), run.attempt());
        openLine = "";
        lines.put(change.at(), "");
        probes.values().forEach(tries -> tries.put(change.at(), Optional.empty()));
    }

    /** A try of one of its probes. */
    void probed(Change.Probed change) {
        Optional.ofNullable(probes.get(change.probe())).ifPresent(tries -> tries.put(change.at(),
                Optional.of(new ProbeFrame.Try(change.at(), change.passed(), change.finding()))));
    }

    /** What the API says of this container. */
    void status(ContainerStatus status, Instant at) {
        looks.put(at, LookRules.after(look(), status, at));
        boolean up = status.started().orElse(false);
        started.put(at, up);
        if (up) everStarted.put(at, true);
    }

    /** Text of the log; it may hold part of a line or several. */
    void log(Change.LogWritten change) {
        String[] parts = (openLine + change.text()).split("\n", -1);
        openLine = parts[parts.length - 1];
        for (int i = parts.length - 1; i >= 0; i--) {
            if (parts[i].isBlank()) continue;
            lines.put(change.at(), parts[i].strip());
            return;
        }
    }

    /** The container at a moment; the image comes from the spec of that moment. */
    ContainerFrame at(Instant at, String image, Instant end) {
        OverTime.Span<Look> span = looks.spanAt(at, end).orElse(new OverTime.Span<>(new Look.Waiting(), at, end));
        return new ContainerFrame(name, role, image, filled(span, at), span.from(), attempts.at(at).orElse(0),
                runs.at(at).isPresent(), started.at(at).orElse(false), everStarted.at(at).isPresent(),
                lines.at(at).orElse(""), ports, probes.entrySet().stream().map(
                        p -> new ProbeFrame(p.getKey(), p.getValue().at(at).flatMap(last -> last))).toList());
    }

    /** The states in order until the Pod is gone. */
    List<Lane.Segment> segments(Optional<Instant> gone, Instant end) {
        Instant last = gone.orElse(end);
        return looks.spans(last).stream().filter(s -> s.from().isBefore(last)).map(
                s -> new Lane.Segment(s.value(), s.from(), s.to().isAfter(last) ? last : s.to())).toList();
    }

    boolean hasPorts() {
        return !ports.isEmpty();
    }

    Role role() {
        return role;
    }

    private Look look() {
        return looks.latest().orElse(new Look.Waiting());
    }

    private static Look filled(OverTime.Span<Look> span, Instant at) {
        if (!(span.value() instanceof Look.Pulling pulling)) return span.value();
        double whole = Duration.between(span.from(), span.to()).toNanos();
        double part = Duration.between(span.from(), at).toNanos();
        return new Look.Pulling(pulling.image(), whole <= 0 ? 1 : Math.clamp(part / whole, 0, 1));
    }
}
