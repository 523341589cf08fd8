package podium.desktop.terminal;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.DoubleSupplier;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import podium.desktop.command.TakesKeys;
import podium.kubectl.terminal.Keyboard;
import podium.kubectl.terminal.TerminalSession;
import podium.manifest.edit.ManifestLanguage;

/** The terminal as a pane. The shell begins when the pane is opened for the first time. */
public final class TerminalPane extends StackPane implements TakesKeys, AutoCloseable {
    /** Run, sizes and the terminal itself: these stay the window's while a terminal has the keyboard. */
    private static final Set<KeyCode> WINDOWS = Set.of(KeyCode.PLUS, KeyCode.EQUALS, KeyCode.ADD, KeyCode.MINUS,
            KeyCode.SUBTRACT, KeyCode.DIGIT0, KeyCode.ENTER, KeyCode.T);

    /** What an editor needs, in pixels. */
    private static final double EDITOR_HEIGHT = 260;
    private static final int FOCUS_TRIES = 10;
    private static final Duration FOCUS_PAUSE = Duration.millis(30);

    private final TerminalTools tools;
    private final TerminalDesk desk;
    private final Screening screening;
    private final ManifestLanguage language;
    private final Executor foreground;
    private final TerminalLook look;
    private final Keyboard keyboard = new Keyboard();
    private Optional<Emulator> emulator = Optional.empty();
    private Optional<EditBox> editing = Optional.empty();
    private Optional<StageTerminalHost> host = Optional.empty();

    /**
     * @param foreground the JavaFX thread
     * @param dark whether the dark theme is on
     * @param size of the letters, in pixels
     */
    public TerminalPane(TerminalTools tools, TerminalDesk desk, Screening screening, ManifestLanguage language,
            Executor foreground, ObservableBooleanValue dark, DoubleSupplier size) {
        this.tools = tools;
        this.desk = desk;
        this.screening = screening;
        this.language = language;
        this.foreground = foreground;
        look = new TerminalLook(new TerminalColours(dark::get), size);
        getStyleClass().add("terminal");
        setMinSize(0, 0);
        addEventFilter(KeyEvent.KEY_PRESSED, this::control);
        addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (editing.isEmpty() && event.isControlDown() && !event.isAltDown()) event.consume();
        });
        dark.addListener((_, _, _) -> emulator.ifPresent(shown -> shown.getTerminalPanel().repaint()));
    }

    /** Ctrl and a letter are sent here: which character a platform makes of them differs. A key such as Ctrl alone is none. */
    private void control(KeyEvent event) {
        if (editing.isEmpty() && event.getCode().isModifierKey()) event.consume();
        boolean plain = event.isControlDown() && !event.isAltDown() && !event.isShiftDown() && !event.isMetaDown();
        if (editing.isPresent() || !plain || !event.getCode().isLetterKey()) return;
        keyboard.type(Character.toString(event.getCode().getName().charAt(0) - 'A' + 1));
        event.consume();
    }

    /** Begins, if it has not begun, and gives the keyboard to it. */
    public void open() {
        if (emulator.isEmpty()) begin();
        focusInner(FOCUS_TRIES);
    }

    /** A pane that has only just been put into the window takes the keyboard after its first layout. */
    private void focusInner(int tries) {
        if (editing.isPresent()) {
            editing.get().focus();
            return;
        }
        inner().ifPresent(node -> {
            node.requestFocus();
            if (node.isFocused() || tries == 0) return;
            PauseTransition later = new PauseTransition(FOCUS_PAUSE);
            later.setOnFinished(_ -> focusInner(tries - 1));
            later.play();
        });
    }

    private void begin() {
        Emulator shown = new Emulator(look);
        Shells shells = new Shells();
        Wire wire = new Wire(keyboard::type, size -> shells.resize(size.getColumns(), size.getRows()));
        emulator = Optional.of(shown);
        getChildren().setAll(shown.getPane());
        shown.setTtyConnector(wire);
        shown.start();
        StageTerminalHost made = new StageTerminalHost(tools, desk, this::edit, screening, foreground);
        host = Optional.of(made);
        Thread.ofPlatform().daemon().name("terminal").start(() -> shells.run(made, wire));
    }

    /** One shell after the other, until the pane is closed. */
    private final class Shells {
        private Optional<TerminalSession> session = Optional.empty();
        private int columns = 80;
        private int rows = 24;

        synchronized void resize(int newColumns, int newRows) {
            columns = newColumns;
            rows = newRows;
            session.ifPresent(now -> now.resize(columns, rows));
        }

        private synchronized TerminalSession next(StageTerminalHost made, Wire wire) {
            TerminalSession next = new TerminalSession(tools.engine(), tools.reader(), made, keyboard, wire::show);
            next.resize(columns, rows);
            session = Optional.of(next);
            return next;
        }

        void run(StageTerminalHost made, Wire wire) {
            wire.show("kubectl works on the run in the stage. F6 leaves.\r\n");
            while (!keyboard.isClosed()) {
                next(made, wire).run();
                if (!keyboard.isClosed()) wire.show("The shell has ended. Here is a new one.\r\n");
            }
            wire.close();
        }
    }

    /** Opens a text over the terminal. */
    private CompletableFuture<String> edit(String name, String text) {
        EditBox box = new EditBox(name, text, language, foreground);
        editing = Optional.of(box);
        getChildren().forEach(child -> child.setVisible(false));
        getChildren().add(box);
        tabs().ifPresent(tabs -> tabs.setMinHeight(EDITOR_HEIGHT));
        box.focus();
        return box.answer().whenComplete((_, _) -> foreground.execute(() -> edited(box)));
    }

    /** The tabs that this pane is one of, which give it its room. */
    private Optional<TabPane> tabs() {
        return Stream.iterate(Optional.<Node>of(this), Optional::isPresent,
                node -> node.map(Node::getParent).map(Node.class::cast)).flatMap(Optional::stream).filter(
                        TabPane.class::isInstance).map(TabPane.class::cast).findFirst();
    }

    private void edited(EditBox box) {
        editing = Optional.empty();
        getChildren().remove(box);
        tabs().ifPresent(tabs -> tabs.setMinHeight(USE_COMPUTED_SIZE));
        getChildren().forEach(child -> child.setVisible(true));
        box.close();
        focusInner(FOCUS_TRIES);
    }

    /** The letters have another size. */
    public void takeSize() {
        emulator.ifPresent(Emulator::takeFont);
    }

    /** What stands on the screen, line by line. */
    public String screen() {
        return emulator.map(shown -> shown.getTerminalTextBuffer().getScreenLines()).orElse("");
    }

    /** What the keyboard goes to; empty before the terminal has begun. */
    public Optional<Node> inner() {
        return emulator.map(shown -> shown.getTerminalPanel().getCanvas());
    }

    @Override
    public boolean takes(KeyEvent event) {
        if (event.getCode().isFunctionKey()) return false;
        return !(event.isShortcutDown() && WINDOWS.contains(event.getCode()));
    }

    @Override
    public void close() {
        keyboard.close();
        host.ifPresent(StageTerminalHost::close);
        editing.ifPresent(EditBox::close);
        emulator.ifPresent(Emulator::close);
    }
}
