package podium.simulation.property;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import podium.cluster.pod.Container;
import podium.cluster.pod.ContainerStatus;
import podium.cluster.pod.Pod;
import podium.cluster.pod.PodPhase;
import podium.cluster.pod.PodSpec;
import podium.cluster.pod.PodStatus;
import podium.cluster.why.Topic;
import podium.kubelet.RestartRule;
import podium.simulation.Answer;
import podium.simulation.Change;
import podium.simulation.ContainerRun;
import podium.simulation.Timeline;

/** What holds in every run of one Pod, checked change by change. */
final class PodLaws {
    /** What a deleted Pod needs beyond its grace: a hook, and some looks of the kubelet. */
    private static final Duration SLACK = Duration.ofSeconds(20);
    private final List<String> breaches = new ArrayList<>();
    private final Map<String, Integer> restarts = new LinkedHashMap<>();
    private final Map<String, Integer> ends = new LinkedHashMap<>();
    private final Set<ContainerRun> running = new LinkedHashSet<>();
    private final Set<ContainerRun> ever = new LinkedHashSet<>();
    private final Set<String> startedSidecars = new LinkedHashSet<>();
    private Optional<Pod> pod = Optional.empty();
    private Optional<PodPhase> finalPhase = Optional.empty();
    /** A deleted Pod is gone at this moment, unless another stop or start comes before: a sync under way is not aborted. */
    private Optional<Instant> goneBy = Optional.empty();
    private boolean gone;
    private Instant now = Instant.MIN;
    private int events;

    /** The laws that a run breaks; empty for a good one. */
    static List<String> breaches(Timeline timeline) {
        PodLaws laws = new PodLaws();
        timeline.changes().forEach(laws::check);
        laws.atEnd(timeline.end());
        return laws.breaches;
    }

    private void breach(String what) {
        breaches.add(now + ": " + what);
    }

    private void check(Change change) {
        if (change.at().isBefore(now)) breach("time runs backwards to " + change.at());
        now = change.at();
        switch (change) {
            case Change.ObjectChanged c when c.object() instanceof Pod p -> object(c.type(), p);
            case Change.EventChanged c -> {
                events++;
                if (c.event().source().equals("kubelet") && c.event().count() < 1) breach("an event without a count");
            }
            case Change.ContainerStarted c -> started(c.run());
            case Change.ContainerEnded c -> {
                if (!running.remove(c.run())) breach(c.run() + " ends without having started");
                ends.put(c.run().container(), c.exit().code());
            }
            case Change.Decided c when c.why().about().kind() == Topic.Kind.PROBE
                    && c.why().about().name().endsWith("/startup") && c.why().value().equals("succeeds") ->
                startedSidecars.add(c.why().about().name().replace("/startup", ""));
            case Change.Decided c when c.why().about().kind() == Topic.Kind.STOP -> progress();
            case Change.Answered c when c.answer() instanceof Answer.Applied a && !a.problems().isEmpty() ->
                breach("the manifest is refused: " + a.problems());
            default -> {
                // no law speaks of it
            }
        }
    }

    private void progress() {
        long grace = pod.flatMap(p -> p.spec().terminationGracePeriodSeconds()).orElse(30L);
        goneBy = pod.flatMap(p -> p.metadata().deletionTimestamp()).map(_ -> now.plusSeconds(grace).plus(SLACK));
    }

    private void started(ContainerRun run) {
        PodSpec spec = pod.orElseThrow().spec();
        if (!ever.add(run)) breach(run + " starts twice");
        progress();
        boolean plain = plain(spec).anyMatch(c -> c.name().equals(run.container()));
        if (plain && running.stream().anyMatch(
                r -> plain(spec).anyMatch(c -> c.name().equals(r.container()))))
            breach(run.container() + " starts beside " + running);
        if (spec.containers().stream().anyMatch(c -> c.name().equals(run.container()))) gate(spec, run);
        running.add(run);
        spec.initContainers().stream().filter(c -> c.name().equals(run.container()) && RestartRule.isSidecar(c)
                && c.startupProbe().isEmpty()).forEach(c -> startedSidecars.add(c.name()));
    }

    private void gate(PodSpec spec, ContainerRun run) {
        plain(spec).filter(c -> ends.getOrDefault(c.name(), -1) != 0).forEach(
                c -> breach(run.container() + " starts before " + c.name() + " has ended well"));
        spec.initContainers().stream().filter(RestartRule::isSidecar).filter(
                c -> !startedSidecars.contains(c.name())).forEach(
                        c -> breach(run.container() + " starts before sidecar " + c.name() + " has started"));
    }

    private static Stream<Container> plain(PodSpec spec) {
        return spec.initContainers().stream().filter(c -> !RestartRule.isSidecar(c));
    }

    private void object(Change.Watch type, Pod next) {
        pod = Optional.of(next);
        if (type == Change.Watch.DELETED) gone = true;
        if (goneBy.isEmpty()) progress();
        PodStatus status = next.status().orElseThrow();
        finalPhase.filter(p -> !status.phase().orElseThrow().equals(p)).ifPresent(
                p -> breach("phase " + p + " becomes " + status.phase().orElseThrow()));
        finalPhase = status.phase().filter(PodPhase::isFinal);
        PodSpec spec = next.spec();
        complete("containerStatuses", spec.containers().stream().map(Container::name).sorted().toList(),
                status.containerStatuses());
        complete("initContainerStatuses", spec.initContainers().stream().map(Container::name).toList(),
                status.initContainerStatuses());
        Stream.concat(status.initContainerStatuses().stream(), status.containerStatuses().stream()).forEach(s -> {
            int before = restarts.getOrDefault(s.name(), 0);
            if (s.restartCount() < before) breach("restarts of " + s.name() + " fall from " + before);
            restarts.put(s.name(), s.restartCount());
        });
    }

    private void complete(String what, List<String> expected, List<ContainerStatus> statuses) {
        List<String> names = statuses.stream().map(ContainerStatus::name).toList();
        if (!names.isEmpty() && !names.equals(expected)) breach(what + " are " + names + ", not " + expected);
    }

    private void atEnd(Instant end) {
        now = end;
        if (events == 0) breach("no event at all");
        if (!gone && goneBy.filter(end::isAfter).isPresent()) breach("the deleted Pod has not gone");
    }
}
