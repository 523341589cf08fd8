package podium.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import podium.course.Check;
import podium.course.Diagnosis;
import podium.course.Exercise;
import podium.course.Finding;
import podium.course.Kind;
import podium.course.Question;
import podium.course.Samples;
import podium.course.Sequence;
import podium.course.yaml.Times;
import podium.text.Source;
import podium.text.Span;

/** Proves an exercise: the start fails, right answers pass, and each mistake fails where it says and is told so. */
final class ExerciseLint {
    private static final int LEAST_WRONG = 3;
    /** With how many seeds the answer to a prediction is computed. */
    private static final int PREDICTED = 5;

    private final Laboratory laboratory;
    private final Grader grader;
    private final Exercise exercise;
    private final CourseLint.Seeds tried;
    private final List<Long> draws;
    private final List<Finding> findings = new ArrayList<>();

    /** @param laboratory one that remembers: many answers are tried in the same way */
    ExerciseLint(Laboratory laboratory, Exercise exercise, CourseLint.Seeds tried) {
        this.laboratory = laboratory;
        this.grader = new Grader(laboratory);
        this.exercise = exercise;
        this.tried = tried;
        this.draws = LongStream.range(0, tried.solution()).boxed().toList();
    }

    List<Finding> check() {
        Samples samples = exercise.samples();
        if (samples.solution().isEmpty()) {
            report("solution" + exercise.kind().ending() + " is missing", "Put a right answer beside exercise.yaml.");
        }
        if (samples.wrong().size() < LEAST_WRONG) {
            report("there are " + samples.wrong().size() + " wrong answers",
                    "Put " + LEAST_WRONG + " typical mistakes into wrong/ at least.");
        }
        switch (exercise.kind()) {
            case Kind.Write _,Kind.Fix _ -> open(exercise.start());
            case Kind.Reverse _ -> open(exercise.start());
            case Kind.Terminal _ -> {
                oneWorld();
                open("");
            }
            case Kind.Predict(List<Question> questions) -> predictions(questions);
            case Kind.Order(List<Sequence> sequences) -> sequences(sequences);
            case Kind.Diagnose(Diagnosis diagnosis) -> {
                oneWorld();
                findings.addAll(new DiagnosisLint(laboratory, exercise, diagnosis).check());
            }
        }
        samples.solution().ifPresent(solution -> right(solution, seeds()));
        List<Source> others = samples.alternatives();
        for (int i = 0; i < others.size(); i++) right(others.get(i), someSeeds(i));
        for (Samples.Wrong wrong : samples.wrong()) wrong(wrong);
        return findings;
    }

    /** What is answered by doing can be done in more than one way. */
    private void open(String start) {
        if (exercise.samples().alternatives().isEmpty()) {
            report("there are no alternatives", "Put a right answer that is written another way into alternatives/.");
        }
        for (Check check : exercise.kind().checks()) new CheckTimes(exercise, check).problem().ifPresent(findings::add);
        if (passes(start)) {
            report("the start passes every check",
                    "A learner must have something to do: change start.yaml or the checks.");
        }
    }

    /** One world after the other: in most of them something fails. */
    private boolean passes(String start) {
        List<Check> checks = exercise.kind().checks();
        if (exercise.kind() instanceof Kind.Terminal || checks.isEmpty()) return grade(start, 0).complete();
        return exercise.worlds().stream().allMatch(world -> grader.grade(
                checks.stream().filter(check -> check.concerns(world.name())).toList(), List.of(world),
                start).complete());
    }

    private void oneWorld() {
        if (exercise.worlds().size() == 1) return;
        report("there are " + exercise.worlds().size() + " worlds",
                "What is typed depends on what is seen: a " + exercise.kind().word() + " has one world.");
    }

    private void right(Source source, List<Long> seeds) {
        for (long draw : seeds) {
            Grade grade = grade(source.text(), draw);
            String when = draw == 0 ? "" : " with the seeds raised by " + draw;
            String refused = exercise.kind().isManifest() ? "the API server refuses it" : "it cannot be read";
            for (String refusal : grade.refusals()) {
                report(source, refused + when + ": " + refusal, "A right answer must be taken.");
            }
            Optional<Grade.Item> failed = grade.items().stream().filter(item -> !item.passed()).findFirst();
            if (failed.isEmpty()) continue;
            report(source, "the check " + failed.get().id() + " fails" + when + ": " + oneLine(failed.get().feedback()),
                    "A right answer passes all checks in all worlds, and what it states is what the simulator "
                            + "computes: mend the answer or the check.");
            return;
        }
    }

    /** One other way after the other meets other clusters: the solution has met them all. */
    private List<Long> someSeeds(int place) {
        List<Long> seeds = seeds();
        return IntStream.rangeClosed(place + 1, place + tried.alternative()).mapToObj(
                i -> seeds.get(i % seeds.size())).distinct().toList();
    }

    /** A prediction is about the one run that the learner sees. */
    private List<Long> seeds() {
        return exercise.kind() instanceof Kind.Predict ? List.of(0L) : draws;
    }

    private void wrong(Samples.Wrong wrong) {
        if (isTold(wrong)) return;
        Grade grade = grade(wrong.source().text(), 0);
        Optional<Grade.Item> item = grade.items().stream().filter(i -> i.id().equals(wrong.fails())).findFirst();
        if (item.isEmpty()) {
            report(wrong.source(), "there is no check " + wrong.fails(),
                    "The checks are " + String.join(", ", grade.items().stream().map(Grade.Item::id).toList()) + ".");
        } else if (item.get().passed()) {
            report(wrong.source(), "the check " + wrong.fails() + " passes", "A mistake must fail the check it names.");
        } else if (!says(item.get(), wrong)) {
            report(wrong.source(), "the feedback says: " + oneLine(item.get().feedback()),
                    "It must contain: " + wrong.feedback());
        }
    }

    /**
     * Whether the check that a manifest must fail says so in the first world in which it fails: that is what a learner
     * reads, so no other check and no later world has to be run.
     */
    private boolean isTold(Samples.Wrong wrong) {
        Optional<Check> named = exercise.kind().checks().stream().filter(c -> c.id().equals(wrong.fails())).findFirst();
        if (!exercise.kind().isManifest() || named.isEmpty()) return false;
        return exercise.worlds().stream().filter(world -> named.get().concerns(world.name())).map(
                world -> grader.grade(List.of(named.get()), List.of(world),
                        wrong.source().text()).items().getFirst()).filter(
                                item -> !item.passed()).findFirst().filter(item -> says(item, wrong)).isPresent();
    }

    private static boolean says(Grade.Item item, Samples.Wrong wrong) {
        return oneLine(item.feedback()).contains(oneLine(wrong.feedback()));
    }

    private void predictions(List<Question> questions) {
        var expected = new Predictions(laboratory).expected(exercise);
        for (Question question : questions) {
            if (expected.containsKey(question.id())) continue;
            report(question.span(), "there is no such Pod at " + Times.print(question.at()),
                    "Ask about a Pod that is there.");
        }
        if (draws.size() < 2) return;
        List<Question> plain = questions.stream().filter(question -> !question.chancy()).toList();
        for (long draw = 1; draw < PREDICTED; draw++) {
            var drawn = new Predictions(laboratory).expected(exercise.drawn(draw));
            plain = plain.stream().filter(question -> !isDrawn(question, expected, drawn)).toList();
        }
    }

    /** Nobody can foretell what a cluster draws. */
    private boolean isDrawn(Question question, Map<String, PodCells> expected, Map<String, PodCells> drawn) {
        Optional<PodCells> here = Optional.ofNullable(expected.get(question.id()));
        Optional<PodCells> there = Optional.ofNullable(drawn.get(question.id()));
        if (here.equals(there)) return false;
        report(question.span(), "the answer is " + words(here) + " at " + Times.print(question.at())
                + ", and with another seed " + words(there),
                "What is asked must follow from the manifest: ask at another time, or say chancy: true.");
        return true;
    }

    private static String words(Optional<PodCells> cells) {
        return cells.map(PodCells::toString).orElse("no such Pod");
    }

    private void sequences(List<Sequence> sequences) {
        var expected = new Sequences(laboratory).expected(exercise);
        for (Sequence sequence : sequences) {
            List<MomentFinder.Found> found = expected.getOrDefault(sequence.id(), List.of());
            sequence.moments().stream().filter(
                    moment -> found.stream().noneMatch(f -> f.moment().equals(moment))).forEach(
                            moment -> report(sequence.span(), moment + " does not happen",
                                    "Ask for what happens while the run is watched."));
            List<podium.course.Moment> order = found.stream().map(MomentFinder.Found::moment).toList();
            sequence.mistakes().stream().filter(mistake -> mistake.isIn(order)).forEach(
                    mistake -> report(sequence.span(), "a mistake is what happens: " + mistake.first() + " before "
                            + mistake.then(), "A mistake must contradict the run."));
        }
    }

    private Grade grade(String answer, long draw) {
        return grader.grade(exercise.drawn(draw), answer);
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private void report(String message, String rule) {
        findings.add(Finding.error(exercise.source(), message, rule));
    }

    private void report(Span span, String message, String rule) {
        findings.add(Finding.error(exercise.source(), span, message, rule));
    }

    private void report(Source source, String message, String rule) {
        findings.add(Finding.error(source, message, rule));
    }
}
