package podium.grading;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Function;
import podium.course.Expectation;
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
                laboratory.world(surroundings), ExecInputs.inOrder(surroundings.steps(), List.of(this.manifest)));
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
        return run(laboratory, lasting(scenario, most));
    }

    /** A run that knows its scenario, whoever made it. */
    private static Timeline run(Laboratory laboratory, Scenario wanted) {
        Timeline made = laboratory.run(wanted);
        return new Timeline(wanted, made.start(), made.end(), made.changes());
    }

    private static Scenario lasting(Scenario scenario, Duration until) {
        return new Scenario(scenario.seed(), scenario.namespace(), until, scenario.world(), scenario.inputs());
    }

    /**
     * Runs it as long as expectations ask. Programs that they ask to be run in containers are part of the scenario; where
     * they do not name the Pod, a run before, without them, tells the name, which a workload draws.
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
        Answers answers = answers(laboratory, asked, expectations, programs -> names(programs, asked));
        return new Verdicts(new Judge(new Sightings(answers.timeline()), answers), refusals(answers.timeline()));
    }

    /** The Pods of most manifests are there in the first moments; of the others the whole run tells. */
    private Sightings names(ExecInputs programs, Scenario asked) {
        Sightings early = new Sightings(first());
        return programs.areIn(early) ? early : new Sightings(run(laboratory, asked));
    }

    /**
     * What programs say in a run.
     *
     * @param plain the run without what expectations ask to be run in containers
     * @param names so much of it that the names of Pods are known; not asked where expectations name them
     */
    static Answers answers(Laboratory laboratory, Scenario plain, List<Expectation> expectations,
            Function<ExecInputs, Sightings> names) {
        ExecInputs programs = new ExecInputs(expectations, plain.until());
        SequencedMap<Expectation.Exec, Input> execs = programs.areNamed()
                ? programs.asNamed()
                : programs.in(names.apply(programs));
        Scenario asked = new Scenario(plain.seed(), plain.namespace(), plain.until(), plain.world(),
                ExecInputs.inOrder(plain.inputs(), execs.values()));
        Map<Expectation.Exec, Integer> inputs = new LinkedHashMap<>();
        execs.forEach((exec, input) -> inputs.put(exec, index(asked.inputs(), input)));
        return new Answers(run(laboratory, asked), inputs);
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
