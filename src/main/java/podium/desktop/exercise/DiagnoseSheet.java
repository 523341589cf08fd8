package podium.desktop.exercise;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import podium.course.Diagnosis;
import podium.course.DiagnosisReader;
import podium.course.Exercise;
import podium.desktop.parts.Shuffle;
import podium.desktop.parts.Words;
import podium.desktop.work.LatestOnly;
import podium.grading.Script;
import podium.grading.Transcript;
import podium.simulation.Timeline;
import podium.text.Source;

/** Commands to ask with, the output that shows the fault, and the fault among suspects. */
final class DiagnoseSheet implements Worksheet {
    private static final String HOW = "Ask the cluster here: kubectl get, describe, logs, or why POD. Each command counts. "
            + "Then mark the output that shows the fault.";

    private final CommandBox box;
    private final ToggleGroup evidence = new ToggleGroup();
    private final ToggleGroup faults = new ToggleGroup();
    private final Label used = Words.wrapped("", "muted");
    private final VBox suspects = new VBox();
    private final Diagnosis diagnosis;
    private final Exercise exercise;
    private final Tools tools;
    private final LatestOnly<Timeline> runs;
    private String shown = "";

    DiagnoseSheet(Exercise exercise, Diagnosis diagnosis, Tools tools) {
        this.diagnosis = diagnosis;
        this.exercise = exercise;
        this.tools = tools;
        runs = new LatestOnly<>("hidden run", tools.foreground(), run -> tools.onRun().accept(run, Duration.ZERO),
                _ -> {
                });
        box = new CommandBox(exercise, tools, this::entry, _ -> count());
        suspects.getStyleClass().add("quiz-options");
        List<Diagnosis.Suspect> shown = Shuffle.of(diagnosis.suspects(), 1, Diagnosis.Suspect::id);
        shown.forEach(suspect -> suspects.getChildren().add(suspect(suspect, tools)));
        used.setId("probes-used");
        count();
    }

    private void count() {
        long commands = Script.parse(box.script()).commands();
        used.setText(String.format(Locale.ROOT, "Commands: %d. Somebody who knows the way needs %d.", commands,
                diagnosis.probes()));
    }

    private Node entry(int number, Transcript.Line line) {
        RadioButton shows = new RadioButton("This shows it");
        shows.setToggleGroup(evidence);
        shows.setUserData(line.command());
        shows.setSelected(line.command().equals(shown));
        shows.selectedProperty().addListener((_, _, on) -> shown = on ? line.command() : shown);
        shows.setId("evidence-" + (number + 1));
        shows.setAccessibleText(line.command() + " shows the fault");
        return new VBox(6, TerminalSheet.entry(line), shows);
    }

    private Node suspect(Diagnosis.Suspect suspect, Tools tools) {
        RadioButton choice = new RadioButton();
        choice.setToggleGroup(faults);
        choice.setUserData(suspect.id());
        choice.setId("suspect-" + suspect.id());
        choice.setAccessibleText(suspect.text().replace("`", ""));
        Node words = tools.prose().apply(suspect.text());
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(choice, words);
        line.getStyleClass().add("quiz-option");
        line.setOnMouseClicked(_ -> {
            choice.setSelected(true);
            choice.requestFocus();
        });
        return line;
    }

    @Override
    public List<Node> nodes() {
        List<Node> nodes = new ArrayList<>(List.of(Words.wrapped(HOW, "muted"), box, used));
        nodes.add(Words.wrapped("What is wrong?", "predict-asked"));
        nodes.add(suspects);
        return nodes;
    }

    private static Optional<String> chosen(ToggleGroup group) {
        return Optional.ofNullable(group.getSelectedToggle()).map(toggle -> String.valueOf(toggle.getUserData()));
    }

    @Override
    public Optional<String> answer() {
        return chosen(faults).isPresent() && chosen(evidence).isPresent() ? Optional.of(draft()) : Optional.empty();
    }

    @Override
    public String draft() {
        return "fault: " + Quoted.text(chosen(faults).orElse("")) + "\nprobes: [" + box.commands().stream().map(
                Quoted::text).collect(Collectors.joining(", ")) + "]\nevidence: "
                + Quoted.text(shown) + "\n";
    }

    @Override
    public void restore(String draft) {
        if (draft.isBlank()) return;
        Diagnosis.Answer said = DiagnosisReader.answer(new Source("draft", draft), _ -> {
            // what cannot be read is left open
        });
        faults.getToggles().stream().filter(toggle -> said.fault().equals(toggle.getUserData())).forEach(
                faults::selectToggle);
        shown = said.evidence();
        if (!said.probes().isEmpty()) box.play(said.probes());
    }

    @Override
    public String missing() {
        return chosen(faults).isEmpty()
                ? "Name the fault first: choose one of the suspects."
                : "Mark the output that shows it: give a command above and choose This shows it.";
    }

    @Override
    public void solved() {
        runs.submit(0, () -> tools.assessor().run(tools.assessor().play(exercise, "sleep 30")));
    }

    @Override
    public void close() {
        runs.close();
        box.close();
    }
}
