package podium.desktop.command;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** All commands and lessons in a list that narrows as one types. */
public final class CommandPalette extends VBox {
    private final TextField wanted = new TextField();
    private final ListView<Command> list = new ListView<>();
    private final Supplier<List<Command>> commands;
    private final Runnable onClose;

    public CommandPalette(Supplier<List<Command>> commands, Runnable onClose) {
        this.commands = commands;
        this.onClose = onClose;
        getStyleClass().add("palette");
        wanted.setPromptText("Type a command or a lesson");
        wanted.setId("palette-text");
        list.setId("palette-list");
        list.setPlaceholder(new Label("No command has these words."));
        list.setCellFactory(_ -> new CommandCell());
        list.setFocusTraversable(false);
        list.setOnMouseClicked(_ -> perform());
        wanted.textProperty().addListener((_, _, _) -> narrow());
        addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        getChildren().addAll(wanted, list);
        setMaxSize(560, 420);
    }

    /** Empties the text and takes the keyboard. */
    public void open() {
        wanted.clear();
        narrow();
        wanted.requestFocus();
    }

    private void narrow() {
        list.getItems().setAll(matching(commands.get(), wanted.getText()));
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
    }

    /** The commands that have all the words; those that start with the text come first. */
    static List<Command> matching(List<Command> commands, String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        List<String> words = List.of(lower.split("\\s+"));
        return commands.stream().filter(command -> {
            String all = (command.group() + " " + command.title()).toLowerCase(Locale.ROOT);
            return words.stream().allMatch(all::contains);
        }).sorted(
                Comparator.comparing(command -> !command.title().toLowerCase(Locale.ROOT).startsWith(lower))).toList();
    }

    private void keyPressed(KeyEvent event) {
        switch (event.getCode()) {
            case ESCAPE -> onClose.run();
            case ENTER -> perform();
            case DOWN -> select(1);
            case UP -> select(-1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void select(int step) {
        int size = list.getItems().size();
        if (size == 0) return;
        int index = Math.floorMod(list.getSelectionModel().getSelectedIndex() + step, size);
        list.getSelectionModel().select(index);
        list.scrollTo(Math.max(0, index - 4));
    }

    private void perform() {
        List<Command> selected = List.copyOf(list.getSelectionModel().getSelectedItems());
        onClose.run();
        selected.forEach(command -> command.action().run());
    }

    private static final class CommandCell extends ListCell<Command> {
        private final Label group = new Label();
        private final Label title = new Label();
        private final Label key = new Label();
        private final HBox line;

        CommandCell() {
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            group.getStyleClass().add("palette-group");
            key.getStyleClass().add("key");
            line = new HBox(title, group, gap, key);
            line.setAlignment(Pos.CENTER_LEFT);
            line.getStyleClass().add("palette-line");
        }

        @Override
        protected void updateItem(Command command, boolean empty) {
            super.updateItem(command, empty);
            if (empty || command == null) {
                setGraphic(null);
                return;
            }
            group.setText(command.group());
            title.setText(command.title());
            key.setText(command.keyText());
            key.setVisible(!command.keyText().isEmpty());
            setGraphic(line);
        }
    }
}
