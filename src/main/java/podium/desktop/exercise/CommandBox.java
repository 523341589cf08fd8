package podium.desktop.exercise;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import podium.course.Exercise;
import podium.desktop.parts.Words;
import podium.desktop.work.LatestOnly;
import podium.grading.Script;
import podium.grading.Transcript;

/** Commands to the cluster of an exercise, one below the other with what they print; Up and Down bring back old ones. */
final class CommandBox extends VBox {
    private final Exercise exercise;
    private final Worksheet.Tools tools;
    private final BiFunction<Integer, Transcript.Line, Node> entry;
    private final Consumer<Transcript> onPlayed;
    private final VBox entries = new VBox();
    private final TextField field = new TextField();
    private final LatestOnly<Transcript> requests;
    private List<String> commands = List.of();
    private List<String> before = List.of();
    private Supplier<List<String>> pause = List::of;
    private int recalled;

    /**
     * @param entry what is shown of a command, by its number from 0
     * @param onPlayed told all that was printed so far, after each command
     */
    CommandBox(Exercise exercise, Worksheet.Tools tools, BiFunction<Integer, Transcript.Line, Node> entry,
            Consumer<Transcript> onPlayed) {
        this.exercise = exercise;
        this.tools = tools;
        this.entry = entry;
        this.onPlayed = onPlayed;
        getStyleClass().add("command-box");
        entries.getStyleClass().add("command-entries");
        field.setId("command-field");
        field.getStyleClass().add("predict-field");
        field.setPromptText("kubectl get pods");
        field.setAccessibleText("A command for the cluster of this exercise");
        field.setOnAction(_ -> give(field.getText()));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::recall);
        requests = new LatestOnly<>("commands", tools.foreground(), this::show, failure -> {
            commands = before;
            busy(false);
            entries.getChildren().add(Words.wrapped("This could not be carried out: " + failure
                    + ". Give another command.", "muted"));
        });
        getChildren().addAll(entries, field);
    }

    private void recall(KeyEvent event) {
        int by = event.getCode() == KeyCode.UP ? -1 : event.getCode() == KeyCode.DOWN ? 1 : 0;
        if (by == 0 || commands.isEmpty()) return;
        event.consume();
        recalled = Math.clamp(recalled + (long) by, 0, commands.size());
        field.setText(recalled == commands.size() ? "" : commands.get(recalled));
        field.end();
    }

    private void give(String line) {
        boolean open = Script.isOpen(script());
        if (field.isDisabled() || (!open && line.isBlank())) return;
        List<String> more = new ArrayList<>(commands);
        // Within the input of a command no time passes, and every blank counts.
        if (!open) more.addAll(pause.get());
        more.add(open ? line : line.strip());
        if (Script.isOpen(String.join("\n", more))) await(more);
        else play(more);
    }

    /** A command waits for more lines. */
    private void await(List<String> more) {
        commands = List.copyOf(more);
        entries.getChildren().add(Words.wrapped("> " + commands.getLast(), "mono"));
        field.clear();
        recalled = commands.size();
    }

    /** Asked for what is done before a command. */
    void before(Supplier<List<String>> steps) {
        pause = steps;
    }

    /** Forgets all commands and gives these. */
    void play(List<String> wanted) {
        busy(true);
        before = commands;
        commands = List.copyOf(wanted);
        String script = script();
        requests.submit(0, () -> tools.assessor().play(exercise, script));
    }

    private void show(Transcript transcript) {
        busy(false);
        field.clear();
        recalled = commands.size();
        entries.getChildren().clear();
        for (int i = 0; i < transcript.lines().size(); i++) {
            entries.getChildren().add(entry.apply(i, transcript.lines().get(i)));
        }
        onPlayed.accept(transcript);
        field.requestFocus();
    }

    private void busy(boolean on) {
        field.setDisable(on);
    }

    /** The commands so far. */
    List<String> commands() {
        return commands;
    }

    /** The commands as a script. */
    String script() {
        return String.join("\n", commands);
    }

    /** Forgets all commands. */
    void clear() {
        requests.cancel();
        play(List.of());
    }

    void close() {
        requests.close();
    }
}
