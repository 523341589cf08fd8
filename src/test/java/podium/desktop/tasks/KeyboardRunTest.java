package podium.desktop.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import podium.course.Assets;
import podium.desktop.OnScreen;
import podium.desktop.Place;
import podium.desktop.motion.Speed;
import podium.desktop.terminal.TerminalPane;

/** A run: the timeline, the drawer, and what one does in the sandbox, by the keyboard alone. */
@OnScreen
class KeyboardRunTest extends Tasks {
    @Start
    void start(Stage stage) {
        show(stage);
    }

    @Test
    void playsAndPauses() {
        window().run(TaskWindow.MANIFEST, 0);
        keys().press(KeyCode.SPACE);
        window().until("time passing", () -> window().now().isAfter(TaskWindow.second(0.1)));
        keys().press(KeyCode.SPACE);
        assertThat(window().stage.playingProperty().get()).isFalse();
    }

    @Test
    void stepsByChange() {
        window().run(TaskWindow.MANIFEST, 4);
        keys().press(KeyCode.RIGHT);
        Instant next = window().now();
        assertThat(next).isAfter(TaskWindow.second(4));
        keys().press(KeyCode.RIGHT);
        keys().press(KeyCode.LEFT);
        assertThat(window().now()).isEqualTo(next);
    }

    @Test
    void stepsByEvent() {
        window().run(TaskWindow.MANIFEST, 4);
        keys().press(KeyCode.SHIFT, KeyCode.RIGHT);
        Instant next = window().now();
        assertThat(next).isAfter(TaskWindow.second(4));
        keys().press(KeyCode.SHIFT, KeyCode.RIGHT);
        keys().press(KeyCode.SHIFT, KeyCode.LEFT);
        assertThat(window().now()).isEqualTo(next);
    }

    @Test
    void goesToTheStartAndTheEnd() {
        window().run(TaskWindow.MANIFEST, 4);
        keys().press(KeyCode.END);
        assertThat(window().stage.end()).contains(window().now());
        keys().press(KeyCode.HOME);
        assertThat(window().now()).isEqualTo(TaskWindow.second(0));
    }

    @Test
    void movesThePlayhead() {
        window().run(TaskWindow.MANIFEST, 0);
        for (int i = 0; i < 8; i++) keys().press(KeyCode.RIGHT);
        assertThat(window().now()).isAfter(TaskWindow.second(0.1));
    }

    @Test
    void changesTheSpeed() {
        window().run(TaskWindow.MANIFEST, 0);
        Speed before = window().stage.speedProperty().get();
        keys().type("+");
        assertThat(window().stage.speedProperty().get()).isEqualTo(before.faster());
        keys().type("-");
        assertThat(window().stage.speedProperty().get()).isEqualTo(before);
    }

    @Test
    void scrollsTheLanes() {
        window().run(TaskWindow.manyContainers(), 0);
        ScrollBar bar = (ScrollBar) window().get(".timeline-view > .scroll-bar");
        window().until("lanes out of sight", () -> bar.isVisible() && bar.getMax() > 0);
        keys().press(KeyCode.DOWN);
        assertThat(bar.getValue()).isPositive();
        keys().press(KeyCode.UP);
        assertThat(bar.getValue()).isZero();
    }

    @Test
    void opensEachTabOfTheDrawer() {
        window().run(TaskWindow.MANIFEST, 4);
        keys().paneTo("#drawer");
        for (String tab : window().tabs()) {
            assertThat(window().tab()).isEqualTo(tab);
            keys().press(KeyCode.RIGHT);
        }
    }

    @Test
    void readsTheLogOfOneContainer() {
        window().run(TaskWindow.MANIFEST, 4);
        window().openTab("Logs");
        keys().paneTo("#drawer");
        keys().tabTo("the choice", node -> node instanceof ComboBox<?>);
        keys().press(KeyCode.DOWN);
        assertThat(((ComboBox<?>) window().focus().orElseThrow()).getValue()).isEqualTo("web fetch");
    }

    @Test
    void asksWhyOfAContainer() {
        window().run(TaskWindow.MANIFEST, 20);
        askWhy();
    }

    private void askWhy() {
        keys().press(KeyCode.W);
        window().until("the choice", () -> window().focus().equals(window().find("#why-choice")));
        for (int i = 0; i < 4; i++) keys().press(KeyCode.UP);
        for (int i = 0; i < 2; i++) keys().press(KeyCode.DOWN);
        window().shows("state of fetch");
    }

    @Test
    void followsALinkOfWhyToALesson() {
        window().run(Assets.text("samples/back-off.yaml"), 30);
        keys().press(KeyCode.W);
        window().shows("STATUS: Init:CrashLoopBackOff");
        keys().tabTo("a lesson", node -> node instanceof Hyperlink link && link.getText().startsWith("Lesson "));
        keys().press(KeyCode.SPACE);
        window().arrives(Place.LEARN);
    }

    @Test
    void goesToTheMomentOfADecision() {
        window().run(TaskWindow.MANIFEST, 20);
        askWhy();
        keys().tabTo("a time", node -> node.getStyleClass().contains("entry-time"));
        keys().press(KeyCode.SPACE);
        assertThat(window().now()).isBefore(TaskWindow.second(20));
    }

    @Test
    void runsACommandInTheTerminal() {
        window().run(TaskWindow.MANIFEST, 20);
        keys().press(KeyCode.CONTROL, KeyCode.T);
        TerminalPane terminal = window().terminal();
        window().until("a prompt", () -> terminal.screen().contains("~ $"));
        keys().type("echo one two\n");
        window().until("the answer", () -> terminal.screen().lines().map(String::strip).anyMatch("one two"::equals));
    }

    @Test
    void beginsWithATemplate() {
        window().at(Place.SANDBOX);
        keys().press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        keys().press(KeyCode.DOWN);
        keys().press(KeyCode.ENTER);
        window().until("its text", () -> window().text().equals(Assets.text("samples/back-off.yaml")));
    }

    @Test
    void setsTheWorld() {
        window().write(TaskWindow.MANIFEST, 0);
        keys().press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.W);
        keys().press(KeyCode.SPACE);
        assertThat(window().text()).startsWith("# world: dns down\n");
        keys().press(KeyCode.ESCAPE);
        assertThat(window().sees("#world-dns")).isFalse();
    }

    @Test
    void comparesTwoRuns() {
        window().run(TaskWindow.MANIFEST, 0);
        window().caretBefore("grep");
        keys().press(KeyCode.CONTROL, KeyCode.K);
        keys().type("! ");
        window().until("a difference", () -> window().sees("#comparison-go"));
        keys().paneTo("#stage");
        keys().tabTo("the difference", node -> "comparison-go".equals(node.getId()));
        keys().press(KeyCode.SPACE);
        assertThat(window().now()).isAfter(TaskWindow.second(2));
        keys().press(KeyCode.ESCAPE);
        assertThat(window().sees("#comparison")).isFalse();
    }

    @Test
    void predictsWhatComesNext() {
        window().run(TaskWindow.MANIFEST, 3);
        keys().press(KeyCode.P);
        window().until("a question", () -> window().focusIn("#forecast"));
        keys().type("0/1\tInit:1/2\t0\n");
        window().shows("Right, and you were");
    }

    @Test
    void copiesALinkAndOpensIt() {
        window().write("kind: Shared\n", 0);
        keys().press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        keys().press(KeyCode.CONTROL, KeyCode.A);
        keys().type("x");
        keys().press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V);
        assertThat(window().text()).isEqualTo("kind: Shared\n");
        window().prepare(() -> assertThat(Clipboard.getSystemClipboard().getString()).startsWith("podium"));
    }

    @Test
    void savesAPicture() {
        window().run(TaskWindow.MANIFEST, 4);
        Path file = window().file("picture.svg", "");
        window().dialogAnswers(file);
        keys().press(KeyCode.CONTROL, KeyCode.P);
        keys().type("stage now (.svg");
        keys().press(KeyCode.ENTER);
        window().until("the picture", () -> file.toFile().length() > 1000);
    }

    @Test
    void takesAnotherSeed() {
        window().write("kind: Pod\n", 0);
        window().prepare(() -> window().stage.requestFocus());
        keys().tabTo("the seed", node -> node instanceof TextField && window().focusIn(".status-line"));
        keys().press(KeyCode.CONTROL, KeyCode.A);
        keys().type("42\n");
        keys().press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        window().shows("and seed 42.");
    }
}
