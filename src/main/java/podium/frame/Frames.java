package podium.frame;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import podium.cluster.pod.Pod;
import podium.simulation.Change;
import podium.simulation.ContainerRun;
import podium.simulation.Timeline;

/** The index of a timeline: built once, then asked for the picture of any moment in O(log n). Safe to share. */
public final class Frames {
    private final Instant start;
    private final Instant end;
    private final SequencedMap<String, PodTrack> pods = new LinkedHashMap<>();
    private final SequencedMap<String, ControllerTrack> controllers = new LinkedHashMap<>();
    private final Moments moments;
    private final List<Lane> lanes;

    private Frames(Timeline timeline) {
        start = timeline.start();
        end = timeline.end();
        timeline.changes().forEach(this::accept);
        moments = MomentRules.moments(timeline.changes(), c -> pod(c.podUid()).filter(p -> p.shows(c)).isPresent());
        lanes = pods.values().stream().flatMap(p -> p.lanes(end).stream()).toList();
    }

    /** Builds the index; takes time in proportion to the number of changes. */
    public static Frames of(Timeline timeline) {
        return new Frames(timeline);
    }

    /** The picture at a moment; before the start and after the end it is that of the start or the end. */
    public Frame at(Instant moment) {
        Instant at = moment.isBefore(start) ? start : moment.isAfter(end) ? end : moment;
        return new Frame(at, pods.values().stream().flatMap(p -> p.at(at, end).stream()).toList(),
                controllers.values().stream().flatMap(c -> c.at(at, end).stream()).toList());
    }

    /** The times at which something happened. */
    public Moments moments() {
        return moments;
    }

    /** One for each container, in order of the Pods' creation and of their specs. */
    public List<Lane> lanes() {
        return lanes;
    }

    /** The scenario's second 0. */
    public Instant start() {
        return start;
    }

    /** The last simulated moment. */
    public Instant end() {
        return end;
    }

    private void accept(Change change) {
        switch (change) {
            case Change.ObjectChanged c when c.object() instanceof Pod pod ->
                pods.computeIfAbsent(pod.metadata().uid(), _ -> new PodTrack(pod, c.at())).object(c, pod);
            case Change.ObjectChanged c when ControllerTrack.isController(c.object()) ->
                controllers.computeIfAbsent(c.object().metadata().uid(), _ -> new ControllerTrack(c.object())).accept(
                        c);
            case Change.PullStarted c -> runtime(c, c.run());
            case Change.PullEnded c -> runtime(c, c.run());
            case Change.ContainerStarted c -> runtime(c, c.run());
            case Change.ContainerEnded c -> runtime(c, c.run());
            case Change.BackOffStarted c -> runtime(c, c.run());
            case Change.Probed c -> pod(c.run().podUid()).ifPresent(p -> p.probed(c));
            case Change.LogWritten c -> pod(c.run().podUid()).ifPresent(p -> p.log(c));
            case Change.FileChanged c -> pod(c.podUid()).ifPresent(p -> p.file(c));
            case Change.RequestSent c -> pod(c.from().podUid()).ifPresent(p -> p.request(c));
            default -> {
            }
        }
    }

    private void runtime(Change change, ContainerRun run) {
        pod(run.podUid()).ifPresent(p -> p.runtime(change, run));
    }

    private Optional<PodTrack> pod(String uid) {
        return Optional.ofNullable(pods.get(uid));
    }
}
