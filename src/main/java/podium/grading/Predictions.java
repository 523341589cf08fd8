package podium.grading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import podium.cluster.pod.Pod;
import podium.course.Exercise;
import podium.course.Kind;
import podium.course.Prediction;
import podium.course.Question;
import podium.course.yaml.Times;
import podium.simulation.Timeline;

/** Computes what a prediction has to be, and scores it. */
public final class Predictions {
    private final Laboratory laboratory;

    /** @param laboratory where manifests are tried */
    public Predictions(Laboratory laboratory) {
        this.laboratory = laboratory;
    }

    /** The true cells of each question, by its id, in the first world; no entry where there is no such Pod then. */
    public SequencedMap<String, PodCells> expected(Exercise exercise) {
        SequencedMap<String, PodCells> cells = new LinkedHashMap<>();
        if (!(exercise.kind() instanceof Kind.Predict(List<Question> questions))) return cells;
        Timeline run = laboratory.run(
                new Trial(laboratory, exercise.worlds().getFirst(), exercise.start()).scenario());
        for (Question question : questions) cells(run, question).ifPresent(c -> cells.put(question.id(), c));
        return cells;
    }

    /** The true cells of one question about a run. */
    public static Optional<PodCells> cells(Timeline run, Question question) {
        Optional<Pod> pod = new Sightings(run).pod(question.pod()).at(question.at()).flatMap(Series.Sample::value);
        return pod.map(PodCells::of);
    }

    /**
     * Scores answers: a third of the points for each right cell. A question without an answer gets none and counts as a
     * guess of 50 %.
     */
    public Grade grade(Exercise exercise, List<Prediction> answers) {
        SequencedMap<String, PodCells> truth = expected(exercise);
        List<Grade.Item> items = new ArrayList<>();
        double squares = 0;
        List<Question> questions = exercise.kind() instanceof Kind.Predict(List<Question> all) ? all : List.of();
        for (Question question : questions) {
            Optional<Prediction> answer = answers.stream().filter(a -> a.question().equals(question.id())).findFirst();
            Optional<PodCells> cells = Optional.ofNullable(truth.get(question.id()));
            Grade.Item item = item(exercise, question, answer, cells);
            items.add(item);
            squares += square(answer.map(Prediction::confidence).orElse(50), item.passed());
        }
        Optional<Double> brier = questions.isEmpty() ? Optional.empty() : Optional.of(squares / questions.size());
        return Grade.of(items, List.of(), brier);
    }

    /** The Brier rule: the squared distance of what was claimed from what is so. */
    public static double square(int confidence, boolean right) {
        double distance = (right ? 1 : 0) - confidence / 100.0;
        return distance * distance;
    }

    private static Grade.Item item(Exercise exercise, Question question, Optional<Prediction> answer,
            Optional<PodCells> truth) {
        String at = "at " + Times.print(question.at());
        String said = answer.map(a -> a.ready() + " " + a.status() + " " + a.restarts()).orElse("no answer");
        String seen = truth.map(PodCells::toString).orElse("no such Pod");
        int right = answer.flatMap(a -> truth.map(t -> right(a, t))).orElse(0);
        Ruling ruling = new Ruling(right == 3, seen + " " + at, said);
        String feedback = right == 3
                ? ""
                : "You said " + said + ". kubectl prints " + seen + " " + at + ".\n" + because(question, answer, truth);
        return new Grade.Item(question.id(), "READY, STATUS and RESTARTS " + at, question.points() * right / 3,
                question.points(), List.of(new Grade.Outcome(exercise.worlds().getFirst().name(), ruling)), feedback);
    }

    private static int right(Prediction answer, PodCells truth) {
        return (answer.ready().equals(truth.ready()) ? 1 : 0) + (answer.status().equals(truth.status()) ? 1 : 0)
                + (answer.restarts() == truth.restarts() ? 1 : 0);
    }

    /** The explanation of the first known mistake that was made; one that the truth itself shows is none. */
    private static String because(Question question, Optional<Prediction> answer, Optional<PodCells> truth) {
        return answer.flatMap(a -> question.mistakes().stream().filter(
                m -> m.cells().fits(a.ready(), a.status(), a.restarts())).filter(
                        m -> truth.filter(t -> t.fit(m.cells())).isEmpty()).map(
                                Question.Mistake::because).findFirst()).orElse(question.feedback());
    }
}
