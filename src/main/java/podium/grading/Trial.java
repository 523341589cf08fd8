package podium.grading;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import podium.cluster.pod.Container;
import podium.cluster.pod.Pod;
import podium.course.Expectation;
import podium.course.NamePattern;
import podium.course.Surroundings;
import podium.simulation.Answer;
import podium.simulation.Change;
import podium.simulation.Input;
import podium.simulation.Scenario;
import podium.simulation.ScenarioFile;
import podium.simulation.Timeline;

/** A manifest in one world. */
public final class Trial {
    private static final String NAMESPACE = "default";
    /** What a program has left that is run at the end. */
    private static final Duration BEFORE_END = Duration.ofSeconds(5);

    /** The API server answers at once, and controllers make Pods within the next seconds. */
    private static final Duration FIRST = Duration.ofSeconds(3);

    private final Laboratory laboratory;
    private final Scenario scenario;
    private final Input manifest;

    /** @param manifest the text that is applied at second 0 */
    public Trial(Laboratory laboratory, Surroundings surroundings, String manifest) {
        this.laboratory = laboratory;
        this.manifest = new Input.Apply(Duration.ZERO, manifest);
        this.scenario = new Scenario(surroundings.seed(), NAMESPACE, surroundings.watch(),
                laboratory.world(surroundings), inOrder(surroundings.steps(), List.of(this.manifest)));
    }

    private Trial(Laboratory laboratory, Duration watch, ScenarioFile file) {
        this.laboratory = laboratory;
        this.manifest = file.inputs().getFirst();
        this.scenario = new Scenario(1, NAMESPACE, watch, laboratory.usual().with(file.world()), file.inputs());
    }

    /** A run that a course shows: comments of its text say what happens around it and when, as docs/scenarios.md. */
    public static Trial shown(Laboratory laboratory, Duration watch, String text) {
        return new Trial(laboratory, watch, ScenarioFile.parse(text));
    }

    /** What is run: also what a stage plays to show the world to a learner. */
    public Scenario scenario() {
        return scenario;
    }

    /** What the API server does not take, in the words of kubectl. */
    List<String> refusals() {
        return refusals(first());
    }

    private List<String> refusals(Timeline timeline) {
        int input = index(timeline.scenario().inputs(), manifest);
        return timeline.changes().stream().map(
                change -> change instanceof Change.Answered(_, int i, Answer answer) && i == input
                        ? Refusals.of(answer)
                        : List.<String>of()).flatMap(List::stream).toList();
    }

    /** The first moments, in which the manifest is answered and Pods of it get their names. */
    private Timeline first() {
        Duration most = scenario.until().compareTo(FIRST) < 0 ? scenario.until() : FIRST;
        return run(lasting(scenario, most));
    }

    /** A run that knows its scenario, whoever made it. */
    private Timeline run(Scenario wanted) {
        Timeline made = laboratory.run(wanted);
        return new Timeline(wanted, made.start(), made.end(), made.changes());
    }

    private static Scenario lasting(Scenario scenario, Duration until) {
        return new Scenario(scenario.seed(), scenario.namespace(), until, scenario.world(), scenario.inputs());
    }

    /**
     * Runs it as long as expectations ask. Programs that they ask to be run in containers are part of the scenario; a
     * run before, without them, tells the names of the Pods, which a workload draws.
     */
    Verdicts run(List<Expectation> expectations) {
        return run(expectations, Lasting.of(expectations, scenario.until()));
    }

    /** The same to the end, whatever expectations ask: for those who look at it themselves. */
    Verdicts runWhole(List<Expectation> expectations) {
        return run(expectations, scenario.until());
    }

    private Verdicts run(List<Expectation> expectations, Duration until) {
        Scenario asked = lasting(scenario, until);
        if (expectations.stream().noneMatch(Expectation.Exec.class::isInstance)) {
            Timeline only = run(asked);
            return new Verdicts(new Judge(new Sightings(only), new Answers(only, Map.of())), refusals(only));
        }
        Timeline first = first();
        Sightings early = new Sightings(first);
        boolean named = expectations.stream().filter(Expectation.Exec.class::isInstance).allMatch(
                exec -> early.podName(exec.pod()).isPresent());
        return verdicts(laboratory, asked, named ? first : run(asked), expectations, refusals(first));
    }

    /**
     * What can be said of a run.
     *
     * @param plain the run without what expectations ask to be run in containers
     * @param known so much of it that the names of Pods are known
     */
    static Verdicts verdicts(Laboratory laboratory, Scenario plain, Timeline known, List<Expectation> expectations,
            List<String> refusals) {
        Map<Expectation.Exec, Input> execs = execs(expectations, new Sightings(known), plain.until());
        Scenario asked = new Scenario(plain.seed(), plain.namespace(), plain.until(), plain.world(),
                inOrder(plain.inputs(), execs.values()));
        Timeline run = asked.equals(known.scenario()) ? known : laboratory.run(asked);
        Map<Expectation.Exec, Integer> inputs = new LinkedHashMap<>();
        execs.forEach((exec, input) -> inputs.put(exec, index(asked.inputs(), input)));
        return new Verdicts(new Judge(new Sightings(run), new Answers(run, inputs)), refusals);
    }

    private static List<Input> inOrder(List<Input> inputs, Collection<Input> more) {
        List<Input> all = new ArrayList<>(inputs);
        all.addAll(more);
        all.sort(Comparator.comparing(Input::at));
        return List.copyOf(all);
    }

    private static Map<Expectation.Exec, Input> execs(List<Expectation> expectations, Sightings run,
            Duration end) {
        Map<Expectation.Exec, Input> execs = new LinkedHashMap<>();
        for (Expectation expectation : expectations) {
            if (!(expectation instanceof Expectation.Exec exec)) continue;
            Optional<Pod> pod = run.pod(exec.pod()).samples().stream().flatMap(s -> s.value().stream()).findFirst();
            pod.flatMap(p -> container(p, exec.container())).ifPresent(container -> execs.put(exec, new Input.Exec(
                    exec.at().orElse(end.minus(BEFORE_END)), pod.get().metadata().name(), container, exec.command())));
        }
        return execs;
    }

    private static Optional<String> container(Pod pod, String pattern) {
        return Stream.concat(pod.spec().containers().stream(), pod.spec().initContainers().stream()).map(
                Container::name).filter(name -> NamePattern.fits(pattern, name)).findFirst();
    }

    /** The place of this very input: equal ones may stand beside it. */
    private static int index(List<Input> inputs, Input input) {
        for (int i = 0; i < inputs.size(); i++) if (sameObject(inputs.get(i), input)) return i;
        throw new IllegalStateException("not an input of this scenario: " + input);
    }

    @SuppressWarnings("ReferenceEquality")
    private static boolean sameObject(Input a, Input b) {
        return a == b;
    }
}
