package podium.course;

import java.util.List;
import java.util.function.Consumer;
import podium.course.yaml.Fields;
import podium.course.yaml.YamlText;
import podium.text.Source;

/** Reads answers to the questions of a prediction, as samples of an exercise and as a file to grade. */
public final class PredictionReader {
    private PredictionReader() {
    }

    /** The answers under the key {@code answers}; what does not fit becomes a finding. */
    public static List<Prediction> read(Source source, Consumer<Finding> findings) {
        Fields f = YamlText.read(source, Finding.in(source, findings));
        List<Prediction> answers = f.list("answers", PredictionReader::answer);
        if (answers.isEmpty()) f.report("answers", "there are no answers", "Write a list below answers:");
        f.done();
        return answers;
    }

    private static Prediction answer(Fields f) {
        return new Prediction(f.text("question"), f.text("ready"), f.text("status"),
                f.number("restarts", 0, 100_000, 0), f.number("confidence", 50, 100, 100));
    }
}
