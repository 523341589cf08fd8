package podium.desktop.exercise;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import podium.course.Exercise;
import podium.desktop.lesson.CodeBlock;
import podium.desktop.parts.Words;
import podium.desktop.work.LatestOnly;
import podium.grading.Transcript;
import podium.simulation.Timeline;

/** Commands that bring a cluster into a state; the stage shows what they have made of it. */
final class TerminalSheet implements Worksheet {
    private static final String HOW = "Type commands of kubectl here; each is carried out when you press Enter, and the "
            + "stage shows what came of it. Time passes while the stage plays; sleep 20 lets twenty seconds pass at once.";

    private final CommandBox box;
    private final LatestOnly<Timeline> runs;
    private final Tools tools;
    private final Button anew = new Button("All commands anew", new FontIcon(Feather.ROTATE_CCW));
    private Duration now = Duration.ZERO;

    TerminalSheet(Exercise exercise, Tools tools) {
        this.tools = tools;
        runs = new LatestOnly<>("commands' run", tools.foreground(), run -> tools.onRun().accept(run, now), _ -> {
        });
        box = new CommandBox(exercise, tools, (_, line) -> entry(line), this::played);
        box.before(this::pause);
        anew.getStyleClass().add("flat");
        anew.setId("commands-anew");
        anew.setOnAction(_ -> box.clear());
        box.clear();
    }

    private void played(Transcript transcript) {
        now = transcript.now();
        runs.submit(0, () -> tools.assessor().run(transcript));
    }

    /** What was watched since the last command has passed. */
    private List<String> pause() {
        long seconds = tools.time().get().minus(now).toSeconds();
        return seconds > 0 ? List.of("sleep " + seconds) : List.of();
    }

    /** A command and what it printed. */
    static Node entry(Transcript.Line line) {
        String printed = line.printed().isBlank() ? "(nothing printed)" : line.printed();
        return new CodeBlock("$ " + line.command(), printed);
    }

    @Override
    public List<Node> nodes() {
        return List.of(Words.wrapped(HOW, "muted"), box, anew);
    }

    @Override
    public Optional<String> answer() {
        return box.commands().isEmpty() ? Optional.empty() : Optional.of(box.script());
    }

    @Override
    public String draft() {
        return box.script();
    }

    @Override
    public void restore(String draft) {
        box.play(draft.lines().toList());
    }

    @Override
    public String missing() {
        return "Give a command first.";
    }

    @Override
    public String action() {
        return "Check";
    }

    @Override
    public void close() {
        box.close();
        runs.close();
    }
}
