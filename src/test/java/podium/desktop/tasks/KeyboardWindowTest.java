package podium.desktop.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import podium.desktop.OnScreen;
import podium.desktop.Place;
import podium.desktop.theme.ThemeChoice;

/** The window itself, by the keyboard alone. */
@OnScreen
class KeyboardWindowTest extends Tasks {
    @Start
    void start(Stage stage) {
        show(stage);
    }

    @Test
    void goesToEachPlaceOfTheRail() {
        window().at(Place.PROGRESS);
        for (Place place : Place.values()) {
            keys().press(KeyCode.CONTROL, KeyCode.valueOf("DIGIT" + place.key()));
            window().arrives(place);
        }
    }

    @Test
    void opensAndClosesTheOutline() {
        window().at(Place.LEARN);
        keys().press(KeyCode.CONTROL, KeyCode.B);
        assertThat(window().sees("#outline-list")).isFalse();
        keys().press(KeyCode.CONTROL, KeyCode.B);
        assertThat(window().sees("#outline-list")).isTrue();
    }

    @Test
    void opensAndClosesTheDrawer() {
        window().at(Place.SANDBOX);
        keys().press(KeyCode.CONTROL, KeyCode.J);
        assertThat(window().sees("#drawer")).isFalse();
        keys().press(KeyCode.CONTROL, KeyCode.J);
        assertThat(window().sees("#drawer")).isTrue();
    }

    @Test
    void givesTheEditorTheWholeWindow() {
        window().at(Place.SANDBOX);
        keys().press(KeyCode.F10);
        assertThat(window().sees(".stage-pane")).isFalse();
        keys().press(KeyCode.F10);
        assertThat(window().sees(".stage-pane")).isTrue();
    }

    @Test
    void givesTheStageTheWholeWindow() {
        window().run(TaskWindow.MANIFEST, 0);
        keys().press(KeyCode.F11);
        assertThat(window().sees(".yaml-area")).isFalse();
        keys().press(KeyCode.F11);
        assertThat(window().sees(".yaml-area")).isTrue();
    }

    @Test
    void givesTheTextTheWholeWindow() {
        window().at(Place.LEARN);
        keys().press(KeyCode.F9);
        assertThat(window().sees(".yaml-area")).isFalse();
        keys().press(KeyCode.ESCAPE);
        assertThat(window().sees(".yaml-area")).isTrue();
    }

    @Test
    void movesADivider() {
        window().at(Place.SANDBOX);
        double before = window().divider("#work");
        keys().paneTo("#editor");
        keys().press(KeyCode.CONTROL, KeyCode.F6);
        assertThat(window().divider("#work")).isGreaterThan(before + 0.02);
        keys().press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F6);
        assertThat(window().divider("#work")).isCloseTo(before, org.assertj.core.data.Offset.offset(0.01));
    }

    @Test
    void opensThePaletteAndPicksALesson() {
        window().at(Place.SANDBOX);
        keys().press(KeyCode.CONTROL, KeyCode.P);
        keys().type("one after");
        keys().press(KeyCode.ENTER);
        assertThat(window().sees("#palette-text")).isFalse();
        window().shows("One after the other");
    }

    @Test
    void seesAllKeys() {
        window().at(Place.SANDBOX);
        keys().press(KeyCode.F1);
        window().shows("Find and replace");
        keys().press(KeyCode.ESCAPE);
        assertThat(window().sees(".key-sheet")).isFalse();
    }

    @Test
    void zooms() {
        window().at(Place.SANDBOX);
        keys().press(KeyCode.CONTROL, KeyCode.EQUALS);
        assertThat(window().settings.get().zoom()).isGreaterThan(1);
        keys().press(KeyCode.CONTROL, KeyCode.MINUS);
        assertThat(window().settings.get().zoom()).isEqualTo(1);
    }

    @Test
    void choosesTheTheme() {
        window().at(Place.SANDBOX);
        ThemeChoice before = window().settings.get().theme();
        keys().press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        assertThat(window().settings.get().theme()).isNotEqualTo(before);
    }

    @Test
    void reducesMotion() {
        window().at(Place.SANDBOX);
        boolean before = window().stage.reducedMotionProperty().get();
        keys().press(KeyCode.CONTROL, KeyCode.COMMA);
        keys().tabTo("Highlights instead of movement");
        keys().press(KeyCode.SPACE);
        assertThat(window().stage.reducedMotionProperty().get()).isNotEqualTo(before);
        keys().press(KeyCode.ESCAPE);
        assertThat(window().sees("#settings-motion")).isFalse();
    }

    @Test
    void givesACommandOtherKeys() {
        window().at(Place.SANDBOX);
        keys().press(KeyCode.CONTROL, KeyCode.COMMA);
        keys().tabTo("Change the keys of: Exam");
        keys().press(KeyCode.SPACE);
        keys().press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Y);
        keys().press(KeyCode.ESCAPE);
        keys().press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Y);
        window().arrives(Place.EXAM);
        keys().press(KeyCode.CONTROL, KeyCode.COMMA);
        keys().tabTo("Change the keys of: Exam");
        keys().press(KeyCode.SPACE);
        keys().press(KeyCode.BACK_SPACE);
        keys().press(KeyCode.ESCAPE);
        window().at(Place.LEARN);
        keys().press(KeyCode.CONTROL, KeyCode.DIGIT4);
        window().arrives(Place.EXAM);
    }

    @Test
    void opensAFile() {
        window().at(Place.SANDBOX);
        window().dialogAnswers(window().file("opened.yaml", "kind: Opened\n"));
        keys().press(KeyCode.CONTROL, KeyCode.O);
        assertThat(window().text()).isEqualTo("kind: Opened\n");
    }

    @Test
    void savesAFile() {
        window().write("kind: Saved\n", 0);
        Path file = window().file("saved.yaml", "");
        window().dialogAnswers(file);
        keys().press(KeyCode.CONTROL, KeyCode.S);
        assertThat(file).hasContent("kind: Saved\n");
    }

    @Test
    void takesTheTour() {
        window().at(Place.LEARN);
        keys().press(KeyCode.CONTROL, KeyCode.P);
        keys().type("tour of two");
        keys().press(KeyCode.ENTER);
        window().until("the tour",
                () -> window().sees("#tour") && window().focus().equals(window().find("#tour-next")));
        keys().press(KeyCode.SPACE);
        window().shows("2 OF");
        keys().press(KeyCode.ESCAPE);
        window().until("its end", () -> !window().sees("#tour"));
    }
}
