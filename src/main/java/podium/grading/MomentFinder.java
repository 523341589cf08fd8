package podium.grading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import podium.cluster.Event;
import podium.cluster.pod.ContainerStatus;
import podium.cluster.pod.Pod;
import podium.course.Moment;
import podium.course.NamePattern;
import podium.course.yaml.Times;
import podium.shell.machine.Exit;
import podium.simulation.Change;
import podium.simulation.ContainerRun;

/** Finds when something happens for the first time. */
record MomentFinder(Sightings run, String pod) {
    /**
     * A moment and its place in the trace: entries of one time are in order of cause.
     *
     * @param time after the start, in words
     */
    record Found(Moment moment, int index, String time) {
        @Override
        public String toString() {
            return moment + " at " + time;
        }
    }

    /** The first time; empty when it does not happen. */
    Optional<Found> find(Moment moment) {
        List<Change> changes = run.timeline().changes();
        for (int i = 0; i < changes.size(); i++) {
            if (!happens(moment, changes.get(i))) continue;
            return Optional.of(new Found(moment, i, Times.print(run.time(changes.get(i)))));
        }
        return Optional.empty();
    }

    private boolean happens(Moment moment, Change change) {
        return switch (moment) {
            case Moment.Started(String container) ->
                change instanceof Change.ContainerStarted(_, ContainerRun started)
                        && run.isOf(started, pod, container);
            case Moment.Ended(String container, Optional<Integer> code) ->
                change instanceof Change.ContainerEnded(_, ContainerRun ended, Exit exit)
                        && run.isOf(ended, pod, container) && code.map(c -> c == exit.code()).orElse(true);
            case Moment.Ready(String container) -> isReady(change, container);
            case Moment.Told(String reason) -> change instanceof Change.EventChanged(_, Event event)
                    && event.about().kind().equals("Pod") && isPod(event.about().name())
                    && event.reason().equals(reason);
            case Moment.Shown(String status) -> change instanceof Change.ObjectChanged(_, Change.Watch type, Pod of, _)
                    && type != Change.Watch.DELETED && isPod(of.metadata().name())
                    && PodCells.of(of).status().equals(status);
        };
    }

    private boolean isReady(Change change, String container) {
        if (!(change instanceof Change.ObjectChanged(_, _, Pod of, _)) || !isPod(of.metadata().name())) return false;
        Stream<ContainerStatus> all = of.status().stream().flatMap(
                s -> Stream.concat(s.initContainerStatuses().stream(), s.containerStatuses().stream()));
        return all.anyMatch(status -> NamePattern.fits(container, status.name()) && status.ready());
    }

    private boolean isPod(String name) {
        return run.podName(pod).equals(Optional.of(name));
    }
}
