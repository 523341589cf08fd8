package podium.desktop.exercise;

import java.util.concurrent.Executor;
import javafx.scene.layout.VBox;
import podium.course.Passage;

/** A prediction asked inside a lesson, before the explanation. */
public final class LessonQuestion extends VBox {
    private final PredictForm form;
    private final Attempt attempt;

    /** @param onAnswered what shows the run, once the learner has committed to an answer */
    public LessonQuestion(Passage.Run run, Passage.Foretell foretell, Assessor assessor, Executor foreground,
            Runnable onAnswered) {
        getStyleClass().add("lesson-question");
        form = new PredictForm(foretell.question());
        attempt = new Attempt("That is my answer", foreground, () -> answer(run, foretell, assessor),
                _ -> onAnswered.run());
        getChildren().addAll(form, attempt);
    }

    private void answer(Passage.Run run, Passage.Foretell foretell, Assessor assessor) {
        form.prediction().ifPresentOrElse(
                prediction -> attempt.judge(() -> assessor.foretell(run, foretell, prediction)),
                () -> attempt.say("Fill in READY, STATUS and RESTARTS first."));
    }
}
