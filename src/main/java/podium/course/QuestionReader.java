package podium.course;

import java.time.Duration;
import java.util.List;
import podium.course.yaml.Fields;

/** Reads a question of a prediction. */
final class QuestionReader {
    private QuestionReader() {
    }

    static Question read(Fields fields, String id) {
        if (!fields.has("at")) fields.report("at", "the key at is missing", "Add at: and a time, as in at: 4s.");
        List<Question.Mistake> mistakes = fields.list("mistakes",
                mistake -> new Question.Mistake(ExpectationReader.cells(mistake), mistake.text("because")));
        return new Question(id, fields.number("points", 1, 20, 1), fields.text("pod", "*"),
                fields.time("at", Duration.ZERO), mistakes, fields.text("feedback", ""), fields.flag("chancy"),
                fields.span());
    }
}
