package podium.grading;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import podium.course.Check;
import podium.course.Exercise;
import podium.course.Expectation;
import podium.course.Finding;
import podium.course.Kind;
import podium.course.Prediction;
import podium.course.PredictionReader;
import podium.course.Question;
import podium.course.Samples;
import podium.course.Surroundings;
import podium.course.When;
import podium.course.yaml.Times;
import podium.text.Source;
import podium.text.Span;

/** Proves an exercise: the start fails, right answers pass, and each mistake fails where it says and is told so. */
final class ExerciseLint {
    private static final int LEAST_WRONG = 3;

    private final Laboratory laboratory;
    private final Exercise exercise;
    private final List<Long> draws;
    private final List<Finding> findings = new ArrayList<>();

    ExerciseLint(Laboratory laboratory, Exercise exercise, List<Long> draws) {
        this.laboratory = laboratory;
        this.exercise = exercise;
        this.draws = draws;
    }

    List<Finding> check() {
        Samples samples = exercise.samples();
        if (samples.solution().isEmpty())
            report("solution.yaml is missing", "Put a right answer beside exercise.yaml.");
        if (samples.wrong().size() < LEAST_WRONG) {
            report("there are " + samples.wrong().size() + " wrong answers",
                    "Put " + LEAST_WRONG + " typical mistakes into wrong/ at least.");
        }
        switch (exercise.kind()) {
            case Kind.Write _,Kind.Fix _ -> manifests(samples);
            case Kind.Predict(List<Question> questions) -> predictions(samples, questions);
        }
        return findings;
    }

    private void manifests(Samples samples) {
        if (samples.alternatives().isEmpty()) {
            report("there are no alternatives", "Put a right answer that is written another way into alternatives/.");
        }
        for (Check check : exercise.checks()) inTime(check);
        if (grade(exercise.start(), 0).complete()) {
            report("the start passes every check",
                    "A learner must have something to do: change start.yaml or the checks.");
        }
        samples.solution().ifPresent(this::right);
        samples.alternatives().forEach(this::right);
        for (Samples.Wrong wrong : samples.wrong()) wrong(wrong, grade(wrong.source().text(), 0));
    }

    private void right(Source source) {
        for (long draw : draws) {
            Grade grade = grade(source.text(), draw);
            String when = draw == 0 ? "" : " with the seeds raised by " + draw;
            for (String refusal : grade.refusals()) {
                report(source, "the API server refuses it" + when + ": " + refusal, "A right answer must be taken.");
            }
            Optional<Grade.Item> failed = grade.items().stream().filter(item -> !item.passed()).findFirst();
            if (failed.isEmpty()) continue;
            report(source, "the check " + failed.get().id() + " fails" + when + ": " + oneLine(failed.get().feedback()),
                    "A right answer passes all checks in all worlds: mend the answer or the check.");
            return;
        }
    }

    private void wrong(Samples.Wrong wrong, Grade grade) {
        Optional<Grade.Item> item = grade.items().stream().filter(i -> i.id().equals(wrong.fails())).findFirst();
        if (item.isEmpty()) {
            report(wrong.source(), "there is no check " + wrong.fails(),
                    "The checks are " + String.join(", ", grade.items().stream().map(Grade.Item::id).toList()) + ".");
        } else if (item.get().passed()) {
            report(wrong.source(), "the check " + wrong.fails() + " passes", "A mistake must fail the check it names.");
        } else if (!oneLine(item.get().feedback()).contains(oneLine(wrong.feedback()))) {
            report(wrong.source(), "the feedback says: " + oneLine(item.get().feedback()),
                    "It must contain: " + wrong.feedback());
        }
    }

    private void predictions(Samples samples, List<Question> questions) {
        Predictions predictions = new Predictions(laboratory);
        for (Question question : questions) {
            if (!predictions.expected(exercise).containsKey(question.id())) {
                report(question.span(), "there is no such Pod at " + Times.print(question.at()),
                        "Ask about a Pod that is there.");
            }
        }
        samples.solution().ifPresent(source -> {
            Grade grade = predictions.grade(exercise, answers(source));
            grade.items().stream().filter(item -> !item.passed()).forEach(item -> report(source,
                    "the answer to " + item.id() + " is wrong: " + oneLine(item.feedback()),
                    "What is stated must be what the simulator computes."));
        });
        for (Samples.Wrong wrong : samples.wrong()) {
            wrong(wrong, predictions.grade(exercise, answers(wrong.source())));
        }
    }

    private List<Prediction> answers(Source source) {
        return PredictionReader.read(source, findings::add);
    }

    private Grade grade(String manifest, long draw) {
        List<Surroundings> worlds = exercise.worlds().stream().map(w -> new Surroundings(w.name(), w.title(),
                w.seed() + draw, w.watch(), w.missingImages(), w.nodes(), w.hosts(), w.steps())).toList();
        return new Grader(laboratory).grade(exercise.checks(), worlds, manifest);
    }

    /** A check of a time that is not watched would judge what nobody saw. */
    private void inTime(Check check) {
        Duration latest = switch (check.expectation()) {
            case Expectation.Row row -> latest(row.when());
            case Expectation.Phase phase -> latest(phase.when());
            case Expectation.Restarts restarts -> latest(restarts.when());
            case Expectation.Log log -> latest(log.when());
            case Expectation.EventSeen event -> latest(event.when());
            case Expectation.Pods pods -> latest(pods.when());
            case Expectation.Value value -> latest(value.when());
            case Expectation.ObjectEvent event -> latest(event.when());
            case Expectation.File file -> latest(file.when());
            case Expectation.Ended ended -> latest(ended.when());
            case Expectation.Exec exec -> exec.at();
            case Expectation.Order _,Expectation.Starts _ -> Duration.ZERO;
        };
        for (Surroundings world : exercise.worlds()) {
            if (!check.concerns(world.name()) || latest.compareTo(world.watch()) <= 0) continue;
            report(check.span(), "the check " + check.id() + " looks at " + Times.print(latest) + ", but the world "
                    + world.name() + " ends at " + Times.print(world.watch()), "Raise watch: or look earlier.");
        }
    }

    private static Duration latest(When when) {
        return switch (when) {
            case When.At(Duration time) -> time;
            case When.By(Duration time) -> time;
            case When.Throughout(_, Duration to) -> to;
            case When.Eventually _,When.Never _ -> Duration.ZERO;
        };
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
