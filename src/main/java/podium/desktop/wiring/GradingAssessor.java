package podium.desktop.wiring;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import podium.course.Exercise;
import podium.course.Passage;
import podium.course.Prediction;
import podium.course.Question;
import podium.desktop.exercise.Assessor;
import podium.desktop.exercise.Feedback;
import podium.grading.Grade;
import podium.grading.Grader;
import podium.grading.Laboratory;
import podium.grading.PodCells;
import podium.grading.Predictions;
import podium.grading.Printouts;
import podium.grading.Transcript;
import podium.grading.Trial;
import podium.progress.Attempt;
import podium.progress.MissedCheck;
import podium.progress.ProgressStore;
import podium.simulation.Scenario;
import podium.simulation.Timeline;

/** Judges by the grader and keeps each attempt. */
public final class GradingAssessor implements Assessor {
    private final Laboratory laboratory;
    private final ProgressStore progress;

    /** @param progress where attempts are kept */
    public GradingAssessor(Laboratory laboratory, ProgressStore progress) {
        this.laboratory = laboratory;
        this.progress = progress;
    }

    @Override
    public Feedback grade(Exercise exercise, String answer, Effort effort) {
        Grade grade = new Grader(laboratory).grade(exercise, answer);
        keep(exercise, grade, answer, effort);
        return Feedback.of(exercise, grade);
    }

    @Override
    public Grade judge(Exercise exercise, String answer) {
        return new Grader(laboratory).grade(exercise, answer);
    }

    @Override
    public Timeline shown(Exercise exercise, String answer, Optional<String> world) {
        return laboratory.run(new Grader(laboratory).scenario(exercise, answer, world));
    }

    @Override
    public Transcript play(Exercise exercise, String script) {
        return Transcript.of(laboratory, exercise, script);
    }

    @Override
    public Timeline run(Transcript transcript) {
        return laboratory.run(transcript.told());
    }

    @Override
    public SequencedMap<String, String> printouts(Exercise exercise) {
        return new Printouts(laboratory).shown(exercise);
    }

    private void keep(Exercise exercise, Grade grade, String answer, Effort effort) {
        progress.record(new Attempt(exercise.id(), Instant.now(), effort.took(), grade.points(), grade.maximum(),
                effort.hints(), grade.brier(), answer, exercise.variant().seed(), MissedCheck.of(grade)));
    }

    @Override
    public Feedback foretell(Passage.Run run, Passage.Foretell foretell, Prediction prediction) {
        Scenario scenario = Trial.shown(laboratory, run.watch(), run.manifest()).scenario();
        Question question = foretell.question();
        Optional<PodCells> truth = Predictions.cells(laboratory.run(scenario), question);
        PodCells said = new PodCells(prediction.ready(), prediction.status(), prediction.restarts());
        boolean right = truth.filter(said::equals).isPresent();
        String seen = truth.map(PodCells::toString).orElse("no such Pod");
        String because = question.mistakes().stream().filter(mistake -> said.fit(mistake.cells())).filter(
                mistake -> truth.filter(cells -> cells.fit(mistake.cells())).isEmpty()).map(
                        Question.Mistake::because).findFirst().orElse(question.feedback());
        Feedback.Line line = new Feedback.Line(right, "kubectl prints " + seen, right ? "" : because);
        return new Feedback(right ? "Right." : "Not quite: you said " + said + ".", right, List.of(line));
    }
}
