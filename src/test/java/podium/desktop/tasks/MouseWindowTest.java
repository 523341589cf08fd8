package podium.desktop.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import podium.desktop.OnScreen;
import podium.desktop.Place;
import podium.desktop.theme.ThemeChoice;

/** The window itself, by the mouse alone. */
@OnScreen
class MouseWindowTest extends Tasks {
    @Start
    void start(Stage stage) {
        show(stage);
    }

    private void palette(String words) {
        mouse().click("All commands and lessons (Ctrl+P)");
        mouse().clickIn("#palette-list", words);
    }

    @Test
    void goesToEachPlaceOfTheRail() {
        window().at(Place.PROGRESS);
        for (Place place : Place.values()) {
            mouse().clickAt("#rail-" + place.name());
            window().arrives(place);
        }
    }

    @Test
    void opensAndClosesTheOutline() {
        window().at(Place.LEARN);
        mouse().click("Outline on or off (Ctrl+B)");
        assertThat(window().sees("#outline-list")).isFalse();
        mouse().click("Outline on or off (Ctrl+B)");
        assertThat(window().sees("#outline-list")).isTrue();
    }

    @Test
    void opensAndClosesTheDrawer() {
        window().at(Place.SANDBOX);
        mouse().click("Why, events, describe and logs on or off (Ctrl+J)");
        assertThat(window().sees("#drawer")).isFalse();
        mouse().click("Why, events, describe and logs on or off (Ctrl+J)");
        assertThat(window().sees("#drawer")).isTrue();
    }

    @Test
    void givesTheEditorTheWholeWindow() {
        window().at(Place.SANDBOX);
        mouse().click("The whole window, and back (F10)");
        assertThat(window().sees(".stage-pane")).isFalse();
        mouse().click("The whole window, and back (F10)");
        assertThat(window().sees(".stage-pane")).isTrue();
    }

    @Test
    void givesTheStageTheWholeWindow() {
        window().run(TaskWindow.MANIFEST, 0);
        mouse().click("The whole window, and back (F11)");
        assertThat(window().sees(".yaml-area")).isFalse();
        mouse().click("The whole window, and back (F11)");
        assertThat(window().sees(".yaml-area")).isTrue();
    }

    @Test
    void givesTheTextTheWholeWindow() {
        window().at(Place.LEARN);
        palette("Only the text");
        assertThat(window().sees(".yaml-area")).isFalse();
        palette("Only the text");
        assertThat(window().sees(".yaml-area")).isTrue();
    }

    @Test
    void movesADivider() {
        window().at(Place.SANDBOX);
        double before = window().divider("#work");
        Node divider = window().get("#work > .split-pane-divider");
        Point2D from = mouse().at(divider, 0.5, 0.5);
        mouse().drag(from, from.add(60, 0));
        assertThat(window().divider("#work")).isGreaterThan(before + 0.02);
        mouse().drag(from.add(60, 0), from);
    }

    @Test
    void opensThePaletteAndPicksALesson() {
        window().at(Place.SANDBOX);
        palette("One after the other");
        assertThat(window().sees("#palette-list")).isFalse();
        window().arrives(Place.LEARN);
        window().shows("One after the other");
    }

    @Test
    void seesAllKeys() {
        window().at(Place.SANDBOX);
        mouse().click("All keys (?)");
        window().shows("Find and replace");
        mouse().click(mouse().at(window().window.root(), 0.995, 0.99));
        assertThat(window().sees(".key-sheet")).isFalse();
    }

    @Test
    void zooms() {
        window().at(Place.SANDBOX);
        mouse().click("Settings (Ctrl+Comma)");
        mouse().click("Larger");
        assertThat(window().settings.get().zoom()).isGreaterThan(1);
        mouse().click("Smaller");
        assertThat(window().settings.get().zoom()).isEqualTo(1);
        mouse().click("Close");
    }

    @Test
    void choosesTheTheme() {
        window().at(Place.SANDBOX);
        ThemeChoice before = window().settings.get().theme();
        mouse().click("Light, dark, or as the system (Ctrl+Shift+L)");
        assertThat(window().settings.get().theme()).isNotEqualTo(before);
    }

    @Test
    void reducesMotion() {
        window().at(Place.SANDBOX);
        boolean before = window().stage.reducedMotionProperty().get();
        mouse().click("Settings (Ctrl+Comma)");
        mouse().click("Highlights instead of movement");
        assertThat(window().stage.reducedMotionProperty().get()).isNotEqualTo(before);
        mouse().click("Close");
        assertThat(window().sees("#settings-motion")).isFalse();
    }

    @Test
    void givesACommandOtherKeys() {
        window().at(Place.SANDBOX);
        mouse().click("Settings (Ctrl+Comma)");
        changeKeys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Y);
        assertThat(window().settings.get().choices()).containsEntry("keys: Exam", "Shift+Ctrl+Y");
        changeKeys(KeyCode.BACK_SPACE);
        assertThat(window().settings.get().choices().getOrDefault("keys: Exam", "")).isEmpty();
        mouse().click("Close");
    }

    private void changeKeys(KeyCode... keys) {
        mouse().clickIn(".front-sheet", "the keys of Exam",
                node -> "Change the keys of: Exam".equals(node.getAccessibleText()));
        mouse().answerWithKeys(keys);
    }

    @Test
    void opensAFile() {
        window().at(Place.SANDBOX);
        window().dialogAnswers(window().file("opened.yaml", "kind: Opened\n"));
        palette("Open a file");
        assertThat(window().text()).isEqualTo("kind: Opened\n");
    }

    @Test
    void savesAFile() {
        window().write("kind: Saved\n", 0);
        Path file = window().file("saved.yaml", "");
        window().dialogAnswers(file);
        palette("Save to a file");
        assertThat(file).hasContent("kind: Saved\n");
    }

    @Test
    void takesTheTour() {
        window().at(Place.LEARN);
        palette("Tour of two");
        window().until("the tour", () -> window().sees("#tour-next"));
        mouse().clickAt("#tour-next");
        window().shows("2 OF");
        mouse().clickAt("#tour-leave");
        window().until("its end", () -> !window().sees("#tour"));
    }
}
