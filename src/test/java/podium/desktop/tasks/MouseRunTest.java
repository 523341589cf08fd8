package podium.desktop.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.Clipboard;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import podium.course.Assets;
import podium.desktop.OnScreen;
import podium.desktop.Place;
import podium.desktop.motion.Speed;
import podium.desktop.terminal.TerminalPane;

/** A run: the timeline, the drawer, and what one does in the sandbox, by the mouse alone. */
@OnScreen
class MouseRunTest extends Tasks {
    @Start
    void start(Stage stage) {
        show(stage);
    }

    @Test
    void playsAndPauses() {
        window().run(TaskWindow.MANIFEST, 0);
        mouse().click("Play or pause (space)");
        window().until("time passing", () -> window().now().isAfter(TaskWindow.second(0.1)));
        mouse().click("Play or pause (space)");
        assertThat(window().stage.playingProperty().get()).isFalse();
    }

    @Test
    void stepsByChange() {
        window().run(TaskWindow.MANIFEST, 4);
        mouse().click("Next change (right)");
        Instant next = window().now();
        assertThat(next).isAfter(TaskWindow.second(4));
        mouse().click("Next change (right)");
        mouse().click("Previous change (left)");
        assertThat(window().now()).isEqualTo(next);
    }

    @Test
    void stepsByEvent() {
        window().run(TaskWindow.MANIFEST, 4);
        mouse().click("Next event (Shift and right)");
        Instant next = window().now();
        assertThat(next).isAfter(TaskWindow.second(4));
        mouse().click("Next event (Shift and right)");
        mouse().click("Previous event (Shift and left)");
        assertThat(window().now()).isEqualTo(next);
    }

    @Test
    void goesToTheStartAndTheEnd() {
        window().run(TaskWindow.MANIFEST, 4);
        mouse().click("To the end (End)");
        assertThat(window().stage.end()).contains(window().now());
        mouse().click("To the start (Home)");
        assertThat(window().now()).isEqualTo(TaskWindow.second(0));
    }

    @Test
    void movesThePlayhead() {
        window().run(TaskWindow.MANIFEST, 0);
        Node timeline = window().get(".timeline-view");
        mouse().drag(mouse().at(timeline, 0.3, 0.5), mouse().at(timeline, 0.6, 0.5));
        Instant later = window().now();
        assertThat(later).isAfter(TaskWindow.second(0.1));
        mouse().drag(mouse().at(timeline, 0.6, 0.5), mouse().at(timeline, 0.4, 0.5));
        assertThat(window().now()).isBefore(later);
    }

    @Test
    void changesTheSpeed() {
        window().run(TaskWindow.MANIFEST, 0);
        mouse().clickIn(".transport", Speed.FAST.label());
        assertThat(window().stage.speedProperty().get()).isEqualTo(Speed.FAST);
        mouse().clickIn(".transport", Speed.NORMAL.label());
        assertThat(window().stage.speedProperty().get()).isEqualTo(Speed.NORMAL);
    }

    @Test
    void scrollsTheLanes() {
        window().run(TaskWindow.manyContainers(), 0);
        ScrollBar bar = (ScrollBar) window().get(".timeline-view > .scroll-bar");
        window().until("lanes out of sight", () -> bar.isVisible() && bar.getMax() > 0);
        mouse().wheel(window().get(".timeline-view"), 2);
        assertThat(bar.getValue()).isPositive();
        mouse().wheel(window().get(".timeline-view"), -9);
        assertThat(bar.getValue()).isZero();
    }

    private void tab(String name) {
        mouse().clickIn("#drawer > .tab-header-area", name);
    }

    @Test
    void opensEachTabOfTheDrawer() {
        window().run(TaskWindow.MANIFEST, 4);
        for (String tab : window().tabs()) {
            tab(tab);
            assertThat(window().tab()).isEqualTo(tab);
        }
    }

    @Test
    void readsTheLogOfOneContainer() {
        window().run(TaskWindow.MANIFEST, 4);
        tab("Logs");
        mouse().clickAt(".log-pane .combo-box");
        mouse().click("web fetch");
        assertThat(((ComboBox<?>) window().get(".log-pane .combo-box")).getValue()).isEqualTo("web fetch");
    }

    /** Looks for a container where the hand shows that one can click. */
    private void clickAContainer() {
        Node picture = window().get(".stage-view");
        for (int down = 2; down < 9; down++) {
            for (int across = 1; across < 10; across++) {
                Point2D place = mouse().at(picture, across / 10.0, down / 10.0);
                mouse().over(place);
                if (!Cursor.HAND.equals(window().get(".stage-view Canvas").getCursor())) continue;
                mouse().click(place);
                if (window().asked().contains(" / ")) return;
            }
        }
        throw new AssertionError("no container takes a click");
    }

    @Test
    void asksWhyOfAContainer() {
        window().run(TaskWindow.MANIFEST, 20);
        clickAContainer();
        window().shows("state of ");
    }

    @Test
    void followsALinkOfWhyToALesson() {
        window().run(Assets.text("samples/back-off.yaml"), 30);
        tab("Why");
        window().until("the Pod", () -> ((ComboBox<?>) window().get("#why-choice")).getItems().size() > 1);
        mouse().clickAt("#why-choice");
        mouse().clickWhere(label -> label instanceof ListCell<?> && label.getText().equals("Pod patient"));
        mouse().clickIn("#why-chain", "Lesson ");
        window().arrives(Place.LEARN);
    }

    @Test
    void goesToTheMomentOfADecision() {
        window().run(TaskWindow.MANIFEST, 20);
        clickAContainer();
        mouse().clickIn("#why-chain", "a time", node -> node.getStyleClass().contains("entry-time"));
        assertThat(window().now()).isBefore(TaskWindow.second(20));
    }

    @Test
    void runsACommandInTheTerminal() {
        window().run(TaskWindow.MANIFEST, 20);
        tab("Terminal");
        TerminalPane terminal = window().terminal();
        window().until("a prompt", () -> terminal.screen().contains("~ $"));
        mouse().click(terminal);
        mouse().type("echo one two\n");
        window().until("the answer", () -> terminal.screen().lines().map(String::strip).anyMatch("one two"::equals));
    }

    @Test
    void beginsWithATemplate() {
        window().at(Place.SANDBOX);
        mouse().click("Begin with a template");
        mouse().clickIn("#templates", "sidecar");
        window().until("its text", () -> window().text().equals(Assets.text("samples/sidecar.yaml")));
    }

    @Test
    void setsTheWorld() {
        window().write(TaskWindow.MANIFEST, 0);
        mouse().click("What surrounds the cluster");
        mouse().clickAt("#world-dns");
        assertThat(window().text()).startsWith("# world: dns down\n");
        mouse().click("Close");
        assertThat(window().sees("#world-dns")).isFalse();
    }

    @Test
    void comparesTwoRuns() {
        window().run(TaskWindow.MANIFEST, 0);
        window().caretBefore("grep");
        mouse().click("What if: keep this run and compare");
        window().caretBefore("grep");
        mouse().type("! ");
        window().until("a difference", () -> window().sees("#comparison-go"));
        mouse().clickAt("#comparison-go");
        assertThat(window().now()).isAfter(TaskWindow.second(2));
        mouse().click("Stop comparing");
        assertThat(window().sees("#comparison")).isFalse();
    }

    @Test
    void predictsWhatComesNext() {
        window().run(TaskWindow.MANIFEST, 3);
        mouse().click("Predict what comes next");
        window().until("a question", () -> window().focusIn("#forecast"));
        mouse().type("0/1");
        Node[] fields = window().get("#forecast").lookupAll(".predict-field").toArray(Node[]::new);
        mouse().click(fields[1]);
        mouse().type("Init:1/2");
        mouse().click(fields[2]);
        mouse().type("0");
        mouse().clickAt("#forecast-answer");
        window().shows("Right, and you were");
    }

    @Test
    void copiesALinkAndOpensIt() {
        window().write("kind: Shared\n", 0);
        mouse().click("Copy a link to this run");
        mouse().type("x");
        mouse().click("Open what is in the clipboard");
        assertThat(window().text()).isEqualTo("kind: Shared\n");
        window().prepare(() -> assertThat(Clipboard.getSystemClipboard().getString()).startsWith("podium"));
    }

    @Test
    void savesAPicture() {
        window().run(TaskWindow.MANIFEST, 4);
        Path file = window().file("picture.svg", "");
        window().dialogAnswers(file);
        mouse().click("Save a picture");
        mouse().clickWhere(label -> label.getText().endsWith("stage now (.svg)"));
        window().until("the picture", () -> file.toFile().length() > 1000);
    }

    @Test
    void takesAnotherSeed() {
        window().write("kind: Pod\n", 0);
        Node seed = window().get(".status-line .text-field");
        mouse().click(seed);
        mouse().click(seed);
        mouse().type("42");
        mouse().click(window().area());
        mouse().click("Copy a link to this run");
        window().shows("and seed 42.");
    }
}
