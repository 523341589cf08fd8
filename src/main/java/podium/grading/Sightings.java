package podium.grading;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import podium.cluster.pod.Pod;
import podium.course.NamePattern;
import podium.simulation.Change;
import podium.simulation.ContainerRun;
import podium.simulation.Timeline;

/** A timeline, asked in the terms of checks. */
final class Sightings {
    private final Timeline timeline;
    private final SortedMap<String, Optional<String>> names = new TreeMap<>();

    Sightings(Timeline timeline) {
        this.timeline = timeline;
    }

    Timeline timeline() {
        return timeline;
    }

    /** The first Pod that was created and whose name fits. */
    Optional<String> podName(String pattern) {
        return names.computeIfAbsent(pattern, this::findPod);
    }

    private Optional<String> findPod(String pattern) {
        for (Change change : timeline.changes()) {
            if (change instanceof Change.ObjectChanged(_, _, Pod pod, _)
                    && NamePattern.fits(pattern, pod.metadata().name())) {
                return Optional.of(pod.metadata().name());
            }
        }
        return Optional.empty();
    }

    /** A Pod over time; empty while it is deleted. */
    Series<Optional<Pod>> pod(String pattern) {
        Optional<String> name = podName(pattern);
        return series(change -> {
            if (!(change instanceof Change.ObjectChanged(_, Change.Watch type, Pod pod, _))) return Optional.empty();
            if (!name.equals(Optional.of(pod.metadata().name()))) return Optional.empty();
            return Optional.of(type == Change.Watch.DELETED ? Optional.empty() : Optional.of(pod));
        });
    }

    /** Those changes that a function makes a value of. */
    <T> Series<T> series(Function<Change, Optional<T>> value) {
        List<Series.Sample<T>> samples = new ArrayList<>();
        for (Change change : timeline.changes()) {
            value.apply(change).ifPresent(v -> samples.add(new Series.Sample<>(time(change), v)));
        }
        return new Series<>(samples);
    }

    /** Seconds after the start. */
    Duration time(Change change) {
        return timeline.sinceStart(change.at());
    }

    /** Whether a run is of a container that is asked about. */
    boolean isOf(ContainerRun run, String podPattern, String containerPattern) {
        return podName(podPattern).equals(Optional.of(run.pod().name()))
                && NamePattern.fits(containerPattern, run.container());
    }
}
