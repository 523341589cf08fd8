package podium.desktop.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import podium.desktop.parts.Scrolled;

/** Every key at a glance, by group. */
public final class KeySheet extends Scrolled {
    private static final double COLUMN = 540;

    /** @param onClose takes it away again */
    public KeySheet(List<Command> commands, Runnable onClose) {
        getStyleClass().add("key-sheet");
        FlowPane groups = new FlowPane(Orientation.VERTICAL);
        groups.setPrefWrapLength(COLUMN);
        groups.getStyleClass().add("key-groups");
        byGroup(commands).forEach((name, members) -> groups.getChildren().add(group(name, members)));
        Label title = new Label("Keys");
        title.getStyleClass().add("reader-title");
        Label leave = new Label("Escape closes this.");
        leave.getStyleClass().add("muted");
        VBox all = new VBox(title, groups, leave);
        all.getStyleClass().add("key-page");
        setContent(all);
        setFitToWidth(true);
        setMaxSize(1200, 760);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                onClose.run();
                event.consume();
            }
        });
    }

    private static Map<String, List<Command>> byGroup(List<Command> commands) {
        Map<String, List<Command>> groups = new LinkedHashMap<>();
        commands.stream().filter(command -> !command.keys().isEmpty()).forEach(
                command -> groups.computeIfAbsent(command.group(), _ -> new ArrayList<>()).add(command));
        return groups;
    }

    private static Node group(String name, List<Command> members) {
        Label head = new Label(name);
        head.getStyleClass().add("reader-section");
        GridPane grid = new GridPane();
        grid.getStyleClass().add("key-grid");
        int row = 0;
        for (Command command : members) {
            Label key = new Label(command.keyText());
            key.getStyleClass().add("key");
            key.setMinWidth(USE_PREF_SIZE);
            grid.addRow(row++, key, new Label(command.title()));
        }
        return new VBox(head, grid);
    }
}
