package podium.frame;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import podium.cluster.pod.Pod;
import podium.cluster.pod.PodCondition;
import podium.cluster.pod.PodPhase;
import podium.cluster.pod.PodStatus;
import podium.frame.PodFrame.Condition;
import podium.frame.PodFrame.Life;
import podium.simulation.Change;
import podium.simulation.ContainerRun;

/** All that happened to one Pod, from its creation to its end. */
final class PodTrack {
    private final Instant created;
    private final OverTime<Pod> objects = new OverTime<>();
    private final SequencedMap<String, ContainerTrack> containers;
    private final SequencedMap<String, VolumeTrack> volumes;
    private final OverTime<List<RequestFrame>> requests = new OverTime<>();
    private Optional<Instant> ending = Optional.empty();
    private Optional<Instant> gone = Optional.empty();

    PodTrack(Pod pod, Instant created) {
        this.created = created;
        containers = PodParts.containers(pod, created);
        volumes = PodParts.volumes(pod);
    }

    void object(Change.ObjectChanged change, Pod pod) {
        objects.put(change.at(), pod);
        if (ending.isEmpty() && pod.metadata().deletionTimestamp().isPresent()) ending = Optional.of(change.at());
        if (change.type() == Change.Watch.DELETED) gone = Optional.of(change.at());
        pod.status().ifPresent(s -> statuses(s).forEach(c -> container(c.name()).ifPresent(t -> t.status(c,
                change.at()))));
    }

    void runtime(Change change, ContainerRun run) {
        container(run.container()).ifPresent(t -> t.runtime(change, run));
    }

    void probed(Change.Probed change) {
        container(change.run().container()).ifPresent(t -> t.probed(change));
    }

    void log(Change.LogWritten change) {
        container(change.run().container()).ifPresent(t -> t.log(change));
    }

    void file(Change.FileChanged change) {
        Optional.ofNullable(volumes.get(change.place())).ifPresent(v -> v.accept(change));
    }

    /** Whether a change of a file is one of a volume that the picture has. */
    boolean shows(Change.FileChanged change) {
        return volumes.containsKey(change.place()) && VolumeTrack.shows(change.change().path());
    }

    void request(Change.RequestSent sent) {
        List<RequestFrame> now = new ArrayList<>(requests.latest().filter(l -> l.getFirst().at().equals(
                sent.at())).orElse(List.of()));
        now.add(new RequestFrame(sent.at(), sent.from().container(), sent.host(), sent.port(), sent.outcome()));
        requests.put(sent.at(), List.copyOf(now));
    }

    /** The Pod at a moment; empty before its creation. */
    Optional<PodFrame> at(Instant at, Instant end) {
        return objects.at(at).map(pod -> frame(pod, at, end));
    }

    List<Lane> lanes(Instant end) {
        Pod pod = objects.latest().orElseThrow();
        return containers.values().stream().map(c -> new Lane(pod.key(), pod.metadata().uid(), c.name(), c.role(),
                c.segments(gone, end))).toList();
    }

    Instant created() {
        return created;
    }

    private PodFrame frame(Pod pod, Instant at, Instant end) {
        Map<String, String> images = PodParts.images(pod.spec());
        List<ContainerFrame> frames = containers.values().stream().map(c -> c.at(at, images.getOrDefault(c.name(), ""),
                end)).toList();
        boolean networked = requests.latest().isPresent()
                || containers.values().stream().anyMatch(ContainerTrack::hasPorts);
        return new PodFrame(pod.key(), pod.metadata().uid(), ControllerTrack.owner(pod), lifeSince(at),
                pod.metadata().deletionTimestamp(), pod.spec().nodeName(),
                objects.latest().map(p -> p.spec().nodeName()).orElse(""),
                pod.status().map(PodStatus::podIP).orElse(""),
                pod.status().flatMap(PodStatus::phase).orElse(PodPhase.PENDING), life(pod, at),
                gone.filter(g -> !g.isAfter(at)), conditions(pod), frames, Gate.isOpen(frames),
                volumes.values().stream().map(v -> v.at(at)).toList(), networked, requests.at(at).orElse(List.of()));
    }

    private Instant lifeSince(Instant at) {
        return gone.filter(g -> !g.isAfter(at)).or(() -> ending.filter(e -> !e.isAfter(at))).orElse(created);
    }

    private Life life(Pod pod, Instant at) {
        if (gone.filter(g -> !g.isAfter(at)).isPresent()) return Life.GONE;
        return pod.metadata().deletionTimestamp().isPresent() ? Life.TERMINATING : Life.PRESENT;
    }

    private static List<Condition> conditions(Pod pod) {
        List<PodCondition> conditions = pod.status().map(PodStatus::conditions).orElse(List.of());
        return conditions.stream().map(c -> new Condition(c.type(), c.status().equals("True"), c.reason())).toList();
    }

    private static Stream<podium.cluster.pod.ContainerStatus> statuses(PodStatus status) {
        return Stream.concat(status.initContainerStatuses().stream(), status.containerStatuses().stream());
    }

    private Optional<ContainerTrack> container(String name) {
        return Optional.ofNullable(containers.get(name));
    }
}
