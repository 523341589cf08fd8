package podium.grading;

import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.ArrayList;
import java.util.stream.Stream;
import podium.cluster.pod.Container;
import podium.cluster.pod.Pod;
import podium.course.Expectation;
import podium.course.NamePattern;
import podium.simulation.Input;

/**
 * The programs that expectations ask to be run in containers, as inputs of a scenario.
 *
 * @param end of the run; what is asked for at the end is run shortly before
 */
record ExecInputs(List<Expectation> expectations, Duration end) {
    /** What a program has left that is run at the end. */
    private static final Duration BEFORE_END = Duration.ofSeconds(5);

    /** Those that are programs. */
    private List<Expectation.Exec> execs() {
        return expectations.stream().filter(Expectation.Exec.class::isInstance).map(
                Expectation.Exec.class::cast).toList();
    }

    /** Whether all of them say in which container of which Pod, so that no run has to be looked at for the names. */
    boolean areNamed() {
        return execs().stream().allMatch(exec -> !isPattern(exec.pod()) && !isPattern(exec.container()));
    }

    /** Whether a run shows all the Pods that they are run in. */
    boolean areIn(Sightings run) {
        return execs().stream().allMatch(exec -> run.podName(exec.pod()).isPresent());
    }

    /** Each as it is named. */
    SequencedMap<Expectation.Exec, Input> asNamed() {
        SequencedMap<Expectation.Exec, Input> inputs = new LinkedHashMap<>();
        execs().forEach(exec -> inputs.put(exec, input(exec, exec.pod(), exec.container())));
        return inputs;
    }

    /** Each with the names that a run shows; none for what is in no container of it. */
    SequencedMap<Expectation.Exec, Input> in(Sightings run) {
        SequencedMap<Expectation.Exec, Input> inputs = new LinkedHashMap<>();
        for (Expectation.Exec exec : execs()) {
            Optional<Pod> pod = run.pod(exec.pod()).samples().stream().flatMap(s -> s.value().stream()).findFirst();
            pod.flatMap(p -> container(p, exec.container())).ifPresent(
                    container -> inputs.put(exec, input(exec, pod.get().metadata().name(), container)));
        }
        return inputs;
    }

    /** Inputs and more of them, in order of time. */
    static List<Input> inOrder(List<Input> inputs, Collection<Input> more) {
        List<Input> all = new ArrayList<>(inputs);
        all.addAll(more);
        all.sort(Comparator.comparing(Input::at));
        return List.copyOf(all);
    }

    private Input input(Expectation.Exec exec, String pod, String container) {
        return new Input.Exec(exec.at().orElse(end.minus(BEFORE_END)), pod, container, exec.command());
    }

    private static boolean isPattern(String name) {
        return name.contains("*");
    }

    private static Optional<String> container(Pod pod, String pattern) {
        return Stream.concat(pod.spec().containers().stream(), pod.spec().initContainers().stream()).map(
                Container::name).filter(name -> NamePattern.fits(pattern, name)).findFirst();
    }
}
