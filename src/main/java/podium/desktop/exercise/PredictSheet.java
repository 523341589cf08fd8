package podium.desktop.exercise;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import podium.course.Prediction;
import podium.course.PredictionReader;
import podium.course.Question;
import podium.text.Source;

/** Rows of kubectl get pods to foretell. */
final class PredictSheet implements Worksheet {
    private final List<PredictForm> forms;

    PredictSheet(List<Question> questions) {
        forms = questions.stream().map(PredictForm::new).toList();
    }

    @Override
    public List<Node> nodes() {
        return List.copyOf(forms);
    }

    @Override
    public Optional<String> answer() {
        return forms.stream().allMatch(form -> form.prediction().isPresent())
                ? Optional.of(draft())
                : Optional.empty();
    }

    @Override
    public String draft() {
        List<Prediction> said = forms.stream().map(PredictForm::prediction).flatMap(Optional::stream).toList();
        return said.isEmpty()
                ? ""
                : said.stream().map(PredictSheet::line).collect(
                        Collectors.joining("", "answers:\n", ""));
    }

    @Override
    public void restore(String draft) {
        if (draft.isBlank()) return;
        List<Prediction> said = PredictionReader.read(new Source("draft", draft), _ -> {
            // what cannot be read is left empty
        });
        said.forEach(each -> forms.forEach(form -> form.fill(each)));
    }

    private static String line(Prediction said) {
        return "  - {question: " + Quoted.text(said.question()) + ", ready: " + Quoted.text(said.ready())
                + ", status: " + Quoted.text(said.status()) + ", restarts: " + said.restarts() + ", confidence: "
                + said.confidence() + "}\n";
    }

    @Override
    public String missing() {
        return "Fill in READY, STATUS and RESTARTS first.";
    }
}
