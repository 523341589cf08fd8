package podium.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import podium.course.CellPattern;
import podium.course.Exercise;
import podium.course.Kind;
import podium.course.Prediction;
import podium.course.Question;
import podium.course.Samples;
import podium.course.Surroundings;
import podium.course.Variant;
import podium.text.Source;
import podium.text.Span;

class PredictionsTest {
    private static final Question.Mistake RUNNING = new Question.Mistake(
            new CellPattern(List.of(), List.of("Running"), Optional.empty()), "Not yet.");
    private static final Question.Mistake ZERO = new Question.Mistake(
            new CellPattern(List.of("0/1"), List.of(), Optional.empty()), "This is what is so.");

    private final Predictions predictions = new Predictions(
            HandMade.laboratory(scenario -> RecordedRun.of("combo-second-init-fails-twice"), HandMade.NOWHERE));

    private static Question question(String id, int second) {
        return new Question(id, 3, "steps", Duration.ofSeconds(second), List.of(ZERO, RUNNING), "Count again.",
                new Span(0, 0));
    }

    private static Exercise exercise(Question... questions) {
        Duration watch = Duration.ofSeconds(60);
        return new Exercise("x/y", "", 1, 1, "", "", List.of(), watch, List.of(Surroundings.plain(watch)),
                new Kind.Predict(List.of(questions)), "kind: Pod",
                new Samples(Optional.empty(), List.of(), List.of()), Variant.none(), new Source("x", ""));
    }

    @Test
    void theTruthIsWhatTheRunShows() {
        assertThat(predictions.expected(exercise(question("a", 6), question("b", 15), question("c", 60),
                question("early", 0)))).containsExactly(java.util.Map.entry("a", new PodCells("0/1", "Init:0/3", 0)),
                        java.util.Map.entry("b", new PodCells("0/1", "Init:Error", 1)),
                        java.util.Map.entry("c", new PodCells("1/1", "Running", 0)));
    }

    @ParameterizedTest
    @CsvSource({"0/1,Init:0/3,0,3", "0/1,Running,0,2", "1/1,Running,0,1", "1/1,Running,9,0"})
    void eachRightCellIsAThirdOfThePoints(String ready, String status, int restarts, int points) {
        Grade grade = predictions.grade(exercise(question("a", 6)),
                List.of(new Prediction("a", ready, status, restarts, 80)));
        assertThat(grade.points()).isEqualTo(points);
        assertThat(grade.maximum()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"100,true,0", "100,false,1", "50,true,0.25", "50,false,0.25", "80,true,0.04", "80,false,0.64"})
    void theBrierRule(int confidence, boolean right, double square) {
        assertThat(Predictions.square(confidence, right)).isEqualTo(square, within(1e-9));
    }

    @Test
    void aMistakeIsExplainedUnlessItIsTheTruth() {
        Grade grade = predictions.grade(exercise(question("a", 6), question("b", 60), question("c", 15)),
                List.of(new Prediction("a", "0/1", "Running", 0, 100), new Prediction("b", "1/1", "Running", 3, 50)));
        assertThat(grade.items().get(0).feedback()).isEqualTo(
                "You said 0/1 Running 0. kubectl prints 0/1 Init:0/3 0 at 6s.\nNot yet.");
        assertThat(grade.items().get(1).feedback()).endsWith("Count again.");
        assertThat(grade.items().get(2).feedback()).startsWith("You said no answer.");
        assertThat(grade.brier().orElseThrow()).isEqualTo((1 + 0.25 + 0.25) / 3, within(1e-9));
    }

    @Test
    void anAnswerIsGradedAsText() {
        Laboratory laboratory = HandMade.laboratory(scenario -> RecordedRun.of("combo-second-init-fails-twice"),
                HandMade.NOWHERE);
        Grader grader = new Grader(laboratory);
        Grade right = grader.grade(exercise(question("a", 6)),
                "answers: [{question: a, ready: 0/1, status: 'Init:0/3', restarts: 0, confidence: 90}]");
        assertThat(right.complete()).isTrue();
        assertThat(right.brier().orElseThrow()).isEqualTo(0.01, within(1e-9));
        Grade unreadable = grader.grade(exercise(question("a", 6)), "answers: [");
        assertThat(unreadable.points()).isZero();
        assertThat(unreadable.refusals()).hasSize(1);
    }
}
