package podium.desktop.screens;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Slider;
import podium.course.Diagnosis;
import podium.course.DiagnosisReader;
import podium.course.Exercise;
import podium.course.Kind;
import podium.course.Moment;
import podium.course.Prediction;
import podium.course.PredictionReader;
import podium.course.Question;
import podium.course.Sequence;
import podium.course.SequenceReader;
import podium.desktop.parts.OrderList;
import podium.text.Source;

/** Gives an answer that is written in a file by the controls of the exercise that is open. */
record Answering(Hand hand) {
    private static final String COMMAND = "#command-field";

    /** Gives it; it is there when this returns. */
    void give(Exercise exercise, Source answer) {
        switch (exercise.kind()) {
            case Kind.Write _,Kind.Fix _,Kind.Reverse _ -> hand.write(bare(answer.text()));
            case Kind.Terminal _ -> bare(answer.text()).lines().forEach(line -> hand.enter(COMMAND, line));
            case Kind.Predict(List<Question> _) -> PredictionReader.read(answer, finding -> {
                throw new IllegalStateException(finding.toString());
            }).forEach(this::foretell);
            case Kind.Order(List<Sequence> sequences) -> order(sequences, SequenceReader.answers(answer, finding -> {
                throw new IllegalStateException(finding.toString());
            }));
            case Kind.Diagnose _ -> diagnose(DiagnosisReader.answer(answer, finding -> {
                throw new IllegalStateException(finding.toString());
            }));
        }
    }

    /** Without the lines that say what is wrong with it: no learner writes those. */
    private static String bare(String text) {
        return text.replaceFirst("^(# (fails|feedback): .*\\R)+", "");
    }

    private void foretell(Prediction said) {
        hand.type("#ready-" + said.question(), said.ready());
        hand.type("#status-" + said.question(), said.status());
        hand.type("#restarts-" + said.question(), Integer.toString(said.restarts()));
        Foreground.act(() -> hand.find("#predict-" + said.question()).map(form -> form.lookup(".confidence")).map(
                Slider.class::cast).ifPresent(slider -> slider.setValue(said.confidence())));
    }

    private void order(List<Sequence> sequences, List<Sequence.Answer> answers) {
        for (Sequence.Answer said : answers) {
            int place = sequences.stream().map(Sequence::id).toList().indexOf(said.sequence());
            Foreground.act(() -> lists().skip(place).findFirst().ifPresent(
                    list -> arrange(list, said.order().stream().map(Moment::toString).toList())));
        }
    }

    private Stream<OrderList> lists() {
        return hand.all(".quiz-options").stream().filter(OrderList.class::isInstance).map(OrderList.class::cast);
    }

    private static void arrange(OrderList list, List<String> wanted) {
        for (int place = 0; place < wanted.size(); place++) {
            String text = wanted.get(place);
            for (int i = list.texts().indexOf(text); i > place; i--) {
                list.lookupAll(".button").stream().filter(
                        button -> ("Move " + text + " up").equals(button.getAccessibleText())).map(
                                Button.class::cast).findFirst().ifPresent(Button::fire);
            }
        }
    }

    private void diagnose(Diagnosis.Answer said) {
        said.probes().forEach(command -> hand.enter(COMMAND, command));
        Optional.of(said.probes().lastIndexOf(said.evidence())).filter(place -> place >= 0).ifPresent(
                place -> hand.press("#evidence-" + (place + 1)));
        hand.press("#suspect-" + said.fault());
    }
}
