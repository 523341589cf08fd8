package podium.desktop.tasks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.fxmisc.richtext.CodeArea;
import podium.course.Assets;
import podium.course.Lesson;
import podium.course.OwnCourse;
import podium.course.QuizBank;
import podium.course.QuizItem;
import podium.desktop.MainWindow;
import podium.desktop.Place;
import podium.desktop.Services;
import podium.desktop.TestDialogs;
import podium.desktop.command.KeyMap;
import podium.desktop.settings.DelayedWriter;
import podium.desktop.settings.Drafts;
import podium.desktop.settings.SettingsStore;
import podium.desktop.settings.UserFolder;
import podium.desktop.stage.StagePane;
import podium.desktop.terminal.TerminalPane;
import podium.desktop.theme.Fonts;
import podium.desktop.theme.Themes;
import podium.desktop.wiring.Bench;
import podium.desktop.wiring.ForgetfulProgress;
import podium.desktop.wiring.StagePaneHost;
import podium.manifest.ManifestReader;
import podium.progress.Archive;
import podium.progress.QuizAnswer;
import podium.simulation.Engine;
import podium.simulation.Timeline;
import podium.simulation.World;

/** The real window, shown once for all tasks of a class; brings it to where a task begins, and tells what it shows. */
final class TaskWindow implements AutoCloseable {
    /** Two init containers and a web server. */
    static final String MANIFEST = Assets.text("samples/first.yaml");
    static final String MISSPELT = "apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  initContainer: []\n"
            + "  containers:\n  - name: a\n    image: nginx\n";
    static final String UNFINISHED = "apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\nspe";
    static final String UNTIDY = "kind:   Pod\napiVersion: v1\nmetadata:\n      name:   a\n";

    final StagePane stage = new StagePane();
    final ForgetfulProgress progress = new ForgetfulProgress();
    final TestDialogs dialogs = new TestDialogs(Optional.empty());
    final List<String> browsed = new ArrayList<>();
    final SettingsStore settings;
    final MainWindow window;
    final Scene scene;
    final Screen screen;
    private final DelayedWriter writer = new DelayedWriter(10, _ -> {
    });
    private final Themes themes = new Themes();

    private TaskWindow(UserFolder data) {
        Fonts.load();
        settings = new SettingsStore(data, writer);
        ManifestReader reader = new ManifestReader();
        Bench bench = new Bench(reader, new Engine(reader)::run, World.standard(Assets.images()), OwnCourse.COURSE,
                progress, Optional.empty());
        Services all = bench.services(Platform::runLater, browsed::add);
        window = new MainWindow(all.with(all.clock(), dialogs),
                settings, new Drafts(data, writer), themes, new StagePaneHost(stage));
        scene = new Scene(window.root(), 1280, 800);
        screen = new Screen(window.root());
        themes.dress(scene);
        KeyMap.install(scene, window::commands);
    }

    /** Shows a window, or opens a first one over an empty folder of data; on the JavaFX thread. */
    static TaskWindow show(Stage stage, Optional<TaskWindow> opened) {
        TaskWindow shown = opened.orElseGet(TaskWindow::open);
        stage.setScene(shown.scene);
        // The screen of the tests tells places of the wheel as if every window stood in its corner.
        stage.setX(0);
        stage.setY(0);
        stage.show();
        if (opened.isEmpty()) shown.window.start();
        return shown;
    }

    /** A Pod with more containers than there are lanes in sight. */
    static String manyContainers() {
        return IntStream.rangeClosed(1, 12).mapToObj(
                number -> "  - {name: step-" + number + ", image: busybox, command: [\"true\"]}\n").collect(
                        Collectors.joining("", "apiVersion: v1\nkind: Pod\nmetadata: {name: many}\nspec:\n"
                                + "  initContainers:\n", "  containers:\n  - {name: app, image: nginx}\n"));
    }

    private static TaskWindow open() {
        try {
            return new TaskWindow(new UserFolder(Files.createTempDirectory("podium-tasks")));
        } catch (IOException e) {
            throw new UncheckedIOException("no temporary folder can be made", e);
        }
    }

    /** Does what a command does, to bring the window to where a task begins. */
    private void give(String title) {
        window.commands().stream().filter(
                command -> command.title().equals(title)).findFirst().orElseThrow().action().run();
    }

    /** Begins at a place, with nothing opened over it and the keyboard at the stage. */
    void at(Place place) {
        screen.change(() -> {
            for (int i = 0; i < 3; i++) give("Everything back");
            settings.update(all -> all.withSwitch("drawer", true).withSwitch("outline", true));
            give(place.title());
            stage.requestFocus();
        });
    }

    /** Begins in the sandbox with a manifest whose run is shown, stopped at a second. */
    void run(String manifest, double second) {
        at(Place.SANDBOX);
        screen.change(() -> {
            area().replaceText(manifest);
            give("Run from the start");
        });
        until("the run plays", () -> stage.playingProperty().get());
        screen.change(() -> {
            stage.pause();
            stage.seek(second(second));
            stage.requestFocus();
        });
    }

    /** Begins at a lesson, by the number that its folder begins with. */
    void lesson(String number) {
        settings.update(all -> all.withPlace("LEARN", OwnCourse.COURSE.lessons().stream().map(Lesson::id).filter(
                id -> id.startsWith(number)).findFirst().orElseThrow()));
        at(Place.LEARN);
    }

    /** Begins at an exercise. */
    void exercise(String title) {
        settings.update(all -> all.withPlace("PRACTICE", OwnCourse.COURSE.lessons().stream().flatMap(
                lesson -> lesson.exercises().stream()).filter(
                        each -> each.title().contains(title)).findFirst().orElseThrow().id()));
        at(Place.PRACTICE);
    }

    /** A question was answered long ago, and nothing since. */
    void somethingIsDue() {
        QuizBank bank = OwnCourse.COURSE.quizzes().getFirst();
        String item = bank.items().stream().filter(QuizItem.Choice.class::isInstance).findFirst().orElseThrow().id();
        progress.replace(new Archive(List.of(), new TreeMap<>(), List.of(), List.of(), new TreeMap<>()));
        progress.record(new QuizAnswer(bank.id() + "/" + item, Instant.parse("2026-01-05T09:00:00Z"), false,
                Optional.empty(), ""));
    }

    /** Begins in the text of the sandbox, with the caret at an offset. */
    void write(String manifest, int caret) {
        at(Place.SANDBOX);
        screen.change(() -> {
            area().replaceText(manifest);
            area().getUndoManager().forgetHistory();
            area().requestFocus();
            area().moveTo(caret);
        });
        until("the text has the keyboard", () -> area().isFocused());
    }

    static Instant second(double seconds) {
        return Timeline.EPOCH.plus(Duration.ofMillis(Math.round(seconds * 1000)));
    }

    Instant now() {
        return stage.playheadProperty().get();
    }

    CodeArea area() {
        return (CodeArea) scene.lookup(".yaml-area");
    }

    String text() {
        return area().getText();
    }

    Optional<Node> find(String selector) {
        return screen.look(() -> Optional.ofNullable(scene.lookup(selector)));
    }

    Node get(String selector) {
        return find(selector).orElseThrow(() -> new AssertionError("there is no " + selector));
    }

    /** Whether a pane can be seen. */
    boolean sees(String selector) {
        return screen.look(() -> find(selector).filter(TaskWindow::shown).isPresent());
    }

    /** Whether words are shown by a control in any of the windows. */
    boolean says(String words) {
        return labels().anyMatch(label -> label.getText().contains(words));
    }

    /** All nodes with a text that can be seen, popups included. */
    Stream<Labeled> labels() {
        return screen.look(() -> Window.getWindows().stream().filter(Window::isShowing).flatMap(
                each -> each.getScene().getRoot().lookupAll("*").stream()).filter(Labeled.class::isInstance).map(
                        Labeled.class::cast).filter(
                                label -> label.getText() != null && shown(label)).toList()).stream();
    }

    /** Whether a node and all that it stands in are visible. */
    static boolean shown(Node node) {
        return node.isVisible() && (node.getParent() == null || shown(node.getParent()));
    }

    private TabPane drawer() {
        return (TabPane) get("#drawer");
    }

    /** The names of the tabs of the drawer. */
    List<String> tabs() {
        return drawer().getTabs().stream().map(Tab::getText).toList();
    }

    /** The name of the tab that is open. */
    String tab() {
        return drawer().getSelectionModel().getSelectedItem().getText();
    }

    /** Opens a tab before a task begins. */
    void openTab(String name) {
        screen.change(() -> drawer().getSelectionModel().select(tabs().indexOf(name)));
    }

    /** What Why is asked about. */
    String asked() {
        return String.valueOf(((ComboBox<?>) get("#why-choice")).getValue());
    }

    /** The first topic of the quiz. */
    String firstBank() {
        return OwnCourse.COURSE.quizzes().getFirst().id();
    }

    TerminalPane terminal() {
        return (TerminalPane) drawer().getTabs().getLast().getContent();
    }

    /** Types characters; the robot presses keys without the text that they make on a real keyboard. */
    void type(String text) {
        text.chars().mapToObj(Character::toString).forEach(character -> Platform.runLater(() -> {
            Node owner = scene.getFocusOwner();
            owner.fireEvent(key(KeyEvent.KEY_PRESSED, "", character, code(character)));
            owner.fireEvent(key(KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED));
            owner.fireEvent(key(KeyEvent.KEY_RELEASED, "", character, code(character)));
        }));
        screen.hear();
    }

    private static KeyEvent key(EventType<KeyEvent> type, String character, String text, KeyCode code) {
        return new KeyEvent(type, character, text, code, false, false, false, false);
    }

    private static KeyCode code(String character) {
        return switch (character) {
            case "\n" -> KeyCode.ENTER;
            case "\t" -> KeyCode.TAB;
            case " " -> KeyCode.SPACE;
            default -> Optional.ofNullable(KeyCode.getKeyCode(character.toUpperCase(Locale.ROOT))).orElse(
                    KeyCode.UNDEFINED);
        };
    }

    /** Where characters of the text stand on the screen. */
    Bounds boundsOf(int start, int end) {
        List<Bounds> found = new ArrayList<>();
        until("the characters", () -> {
            area().getCharacterBoundsOnScreen(start, end).filter(bounds -> bounds.getWidth() > 0).ifPresent(
                    found::add);
            return !found.isEmpty();
        });
        return found.getLast();
    }

    /** Puts the caret before words of the text, before a task begins. */
    void caretBefore(String words) {
        screen.change(() -> {
            area().moveTo(text().indexOf(words));
            area().requestFocus();
        });
    }

    /** Where the dividers of a split pane stand. */
    double divider(String selector) {
        return screen.look(() -> ((SplitPane) get(selector)).getDividerPositions()[0]);
    }

    Optional<Node> focus() {
        return screen.look(() -> Optional.ofNullable(scene.getFocusOwner()));
    }

    /** Whether the node with the keyboard stands in a pane. */
    boolean focusIn(String selector) {
        Predicate<Node> pane = find(selector).<Predicate<Node>>map(found -> found::equals).orElse(_ -> false);
        return focus().filter(
                owner -> Stream.iterate(owner, node -> node != null, Node::getParent).anyMatch(pane)).isPresent();
    }

    void until(String what, BooleanSupplier condition) {
        screen.until(what, condition);
    }

    /** Does something on the JavaFX thread before a task begins. */
    void prepare(Runnable action) {
        screen.change(action);
    }

    /** A file with a text. */
    Path file(String name, String text) {
        try {
            return Files.writeString(settings.folder().resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void dialogAnswers(Path file) {
        dialogs.file = Optional.of(file);
    }

    /** Waits until the rail marks a place. */
    void arrives(Place place) {
        until("being at " + place, () -> ((ToggleButton) get("#rail-" + place.name())).isSelected());
    }

    /** Waits until words are shown. */
    void shows(String words) {
        until("\"" + words + "\" being shown", () -> says(words));
    }

    @Override
    public void close() {
        Platform.runLater(() -> {
            window.close();
            writer.close();
            themes.close();
        });
    }
}
