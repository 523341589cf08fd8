package podium.course;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import podium.course.yaml.Fields;
import podium.course.yaml.YamlText;
import podium.text.Source;

/**
 * Checks that learners do not see: a file beside the course, which adds worlds and checks to exercises.
 *
 * @param additions by the id of the exercise
 * @param source the text that they were read from
 */
public record HiddenChecks(Map<String, Addition> additions, Source source) {
    private static final String RULE = "Name it as podium course table does, as in 02-one-after-the-other/invoice.";

    /** What is added to one exercise. */
    public record Addition(List<Surroundings> worlds, List<Check> checks) {
    }

    /** No checks but those of the course. */
    public static HiddenChecks none() {
        return new HiddenChecks(Map.of(), new Source("", ""));
    }

    /** Reads the file; what does not fit the course is a finding. */
    public static HiddenChecks read(Source source, Course course, Consumer<Finding> findings) {
        Map<String, Addition> additions = new LinkedHashMap<>();
        Fields f = YamlText.read(source, Finding.in(source, findings));
        f.list("exercises", item -> addition(item, course, additions));
        if (!f.has("exercises")) f.report("exercises", "there are no exercises", "Write a list below exercises:");
        f.done();
        return new HiddenChecks(additions, source);
    }

    private static Optional<Addition> addition(Fields f, Course course, Map<String, Addition> all) {
        String id = f.text("exercise");
        Optional<Exercise> exercise = course.exercise(id);
        var watch = exercise.map(Exercise::watch).orElse(java.time.Duration.ofSeconds(60));
        List<Surroundings> worlds = f.list("worlds", world -> SurroundingsReader.read(world, watch));
        List<Check> checks = KindReader.checks(f);
        if (exercise.isEmpty()) {
            f.report("exercise", "there is no exercise " + id, RULE);
            return Optional.empty();
        }
        if (exercise.get().kind().checks().isEmpty()) {
            f.report("exercise", id + " has no checks, for its kind is " + exercise.get().kind().word(),
                    "Hidden checks go with write, fix and terminal.");
        }
        Exercise whole = exercise.get().with(worlds, checks);
        KindReader.unique(f, "checks", whole.kind().checks().stream().map(Check::id).toList());
        KindReader.unique(f, "worlds", whole.worlds().stream().map(Surroundings::name).toList());
        for (Check check : checks) ExerciseReader.worldsExist(f, check, whole.worlds());
        if (all.putIfAbsent(id, new Addition(worlds, checks)) != null) {
            f.report("exercise", id + " is there twice", "Write all its hidden checks in one place.");
        }
        return Optional.of(new Addition(worlds, checks));
    }

    /** An exercise with what is hidden. */
    public Exercise apply(Exercise exercise) {
        Optional<Addition> addition = Optional.ofNullable(additions.get(exercise.id()));
        return addition.map(more -> exercise.with(more.worlds(), more.checks())).orElse(exercise);
    }

    /** The ids of the hidden checks of an exercise. */
    public SortedSet<String> ids(String exercise) {
        Optional<Addition> addition = Optional.ofNullable(additions.get(exercise));
        return addition.map(Addition::checks).orElse(new ArrayList<>()).stream().map(Check::id).collect(
                Collectors.toCollection(TreeSet::new));
    }
}
