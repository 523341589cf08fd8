package podium.desktop.exercise;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import podium.course.Prediction;
import podium.course.Question;

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
        List<Prediction> said = forms.stream().map(PredictForm::prediction).flatMap(Optional::stream).toList();
        if (said.size() < forms.size()) return Optional.empty();
        return Optional.of(said.stream().map(PredictSheet::line).collect(Collectors.joining("", "answers:\n", "")));
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
