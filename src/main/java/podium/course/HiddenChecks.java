package podium.course;

import java.time.Duration;
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

    /**
     * What is added to one exercise.
     *
     * @param variant the names and numbers that it was read with
     */
    public record Addition(List<Surroundings> worlds, List<Check> checks, Variant variant) {
    }

    /** No checks but those of the course. */
    public static HiddenChecks none() {
        return new HiddenChecks(Map.of(), new Source("", ""));
    }

    /**
     * Reads the file; what does not fit the course is a finding. It may use the variants of an exercise, as the files of
     * the exercise do.
     */
    public static HiddenChecks read(Source source, Course course, Consumer<Finding> findings) {
        Map<String, Addition> additions = new LinkedHashMap<>();
        Source filled = HiddenText.filled(source, id -> course.exercise(id).map(Exercise::variant));
        Fields f = YamlText.read(filled, Finding.in(filled, findings));
        f.list("exercises", item -> addition(item, course, additions));
        if (!f.has("exercises")) f.report("exercises", "there are no exercises", "Write a list below exercises:");
        f.done();
        return new HiddenChecks(additions, source);
    }

    private static Optional<Addition> addition(Fields f, Course course, Map<String, Addition> all) {
        String id = f.text("exercise");
        Optional<Exercise> exercise = course.exercise(id);
        Addition addition = addition(f, exercise.map(Exercise::watch).orElse(Duration.ofSeconds(60)),
                exercise.map(Exercise::variant).orElseGet(Variant::none));
        List<Surroundings> worlds = addition.worlds();
        List<Check> checks = addition.checks();
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
        if (all.putIfAbsent(id, addition) != null) {
            f.report("exercise", id + " is there twice", "Write all its hidden checks in one place.");
        }
        return Optional.of(addition);
    }

    private static Addition addition(Fields f, Duration watch, Variant variant) {
        return new Addition(f.list("worlds", world -> SurroundingsReader.read(world, watch)), KindReader.checks(f),
                variant);
    }

    /**
     * A copy of an exercise with what is hidden, which has the same names and numbers.
     *
     * @param findings told what does not fit with these names and numbers
     */
    public Exercise apply(Exercise exercise, Consumer<Finding> findings) {
        Optional<Addition> known = Optional.ofNullable(additions.get(exercise.id()));
        Optional<Addition> addition = known.map(
                all -> all.variant().values().equals(exercise.variant().values()) ? all : copied(exercise, findings));
        return addition.map(more -> exercise.with(more.worlds(), more.checks())).orElse(exercise);
    }

    private Addition copied(Exercise exercise, Consumer<Finding> findings) {
        Source filled = HiddenText.filled(source, id -> id.equals(exercise.id())
                ? Optional.of(exercise.variant())
                : Optional.ofNullable(additions.get(id)).map(Addition::variant));
        List<Addition> found = new ArrayList<>();
        Fields f = YamlText.read(filled, Finding.in(filled, findings));
        f.list("exercises", item -> {
            if (item.text("exercise").equals(exercise.id())) {
                found.add(addition(item, exercise.watch(), exercise.variant()));
            }
            return Optional.empty();
        });
        return found.isEmpty() ? new Addition(List.of(), List.of(), exercise.variant()) : found.getFirst();
    }

    /** The ids of the hidden checks of an exercise. */
    public SortedSet<String> ids(String exercise) {
        Optional<Addition> addition = Optional.ofNullable(additions.get(exercise));
        return addition.map(Addition::checks).orElse(new ArrayList<>()).stream().map(Check::id).collect(
                Collectors.toCollection(TreeSet::new));
    }
}
