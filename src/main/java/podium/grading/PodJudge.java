package podium.grading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import podium.cluster.Event;
import podium.cluster.pod.ContainerStatus;
import podium.cluster.pod.Pod;
import podium.cluster.pod.PodPhase;
import podium.cluster.pod.PodStatus;
import podium.course.Expectation;
import podium.course.NamePattern;
import podium.simulation.Change;

/** Expectations of the Pod object and the events about it. */
final class PodJudge {
    private static final String NO_POD = "there was no such Pod";

    private PodJudge() {
    }

    static Ruling row(Sightings run, Expectation.Row row) {
        Judgement<Optional<Pod>> judgement = new Judgement<>(
                pod -> pod.filter(p -> PodCells.of(p).fit(row.cells())).isPresent(),
                pod -> pod.map(p -> "kubectl get pods prints " + PodCells.of(p)).orElse("the Pod is gone"),
                row.cells().toString(), NO_POD);
        return judgement.judge(run.pod(row.pod()), row.when());
    }

    static Ruling phase(Sightings run, Expectation.Phase phase) {
        Judgement<Optional<Pod>> judgement = new Judgement<>(
                pod -> pod.filter(p -> phase.oneOf().contains(phase(p))).isPresent(),
                pod -> pod.map(p -> "the phase is " + phase(p)).orElse("the Pod is gone"),
                "phase " + String.join(" or ", phase.oneOf()), NO_POD);
        return judgement.judge(run.pod(phase.pod()), phase.when());
    }

    static Ruling restarts(Sightings run, Expectation.Restarts restarts) {
        Judgement<Optional<Pod>> judgement = new Judgement<>(
                pod -> pod.map(p -> count(p, restarts.container())).filter(restarts.count()::holds).isPresent(),
                pod -> pod.map(p -> "restart count " + count(p, restarts.container())).orElse("the Pod is gone"),
                "restart count of " + restarts.container() + ": " + restarts.count(), NO_POD);
        return judgement.judge(run.pod(restarts.pod()), restarts.when());
    }

    static Ruling event(Sightings run, Expectation.EventSeen expected) {
        Optional<String> name = run.podName(expected.pod());
        Series<Event> events = run.series(change -> change instanceof Change.EventChanged(_, Event event)
                && event.about().kind().equals("Pod") && name.equals(Optional.of(event.about().name()))
                && event.reason().equals(expected.reason()) ? Optional.of(event) : Optional.empty());
        Judgement<Event> judgement = new Judgement<>(event -> expected.message().fits(event.message()),
                event -> "event " + event.reason() + ": " + event.message(),
                "an event " + expected.reason() + " " + expected.message(), "no event " + expected.reason());
        return judgement.judge(events, expected.when());
    }

    private static String phase(Pod pod) {
        return pod.status().flatMap(PodStatus::phase).map(PodPhase::toString).orElse("");
    }

    private static int count(Pod pod, String container) {
        List<ContainerStatus> all = pod.status().stream().flatMap(
                s -> Stream.concat(s.initContainerStatuses().stream(), s.containerStatuses().stream())).toList();
        return all.stream().filter(s -> NamePattern.fits(container, s.name())).mapToInt(
                ContainerStatus::restartCount).sum();
    }
}
