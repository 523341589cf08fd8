package podium.desktop.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import podium.desktop.OnScreen;

/** The editor, by the keyboard alone. */
@OnScreen
class KeyboardEditorTest extends Tasks {
    @Start
    void start(Stage stage) {
        show(stage);
    }

    @Test
    void runsTheManifest() {
        window().write(TaskWindow.MANIFEST, 0);
        keys().press(KeyCode.CONTROL, KeyCode.ENTER);
        window().until("the run", () -> window().stage.playingProperty().get());
    }

    @Test
    void goesToTheNextProblemAndAppliesItsFix() {
        window().write(TaskWindow.MISSPELT, 0);
        window().shows("1 error");
        keys().press(KeyCode.F8);
        assertThat(window().area().getSelectedText()).contains("initContainer");
        keys().press(KeyCode.ALT, KeyCode.ENTER);
        assertThat(window().text()).contains("initContainers:");
    }

    @Test
    void completesAField() {
        window().write(TaskWindow.UNFINISHED, TaskWindow.UNFINISHED.length());
        keys().press(KeyCode.CONTROL, KeyCode.SPACE);
        window().shows("spec");
        keys().press(KeyCode.ENTER);
        assertThat(window().text()).contains("spec:");
    }

    @Test
    void readsWhatAFieldMeans() {
        window().write(TaskWindow.MANIFEST, TaskWindow.MANIFEST.indexOf("initContainers") + 2);
        keys().press(KeyCode.F1);
        window().shows("spec.initContainers");
        keys().press(KeyCode.ESCAPE);
    }

    @Test
    void commentsLines() {
        window().write("kind: Pod\n", 0);
        keys().press(KeyCode.CONTROL, KeyCode.SLASH);
        assertThat(window().text()).isEqualTo("# kind: Pod\n");
    }

    @Test
    void findsAndReplaces() {
        window().write("a: cat\nb: cat\n", 0);
        keys().press(KeyCode.CONTROL, KeyCode.H);
        keys().press(KeyCode.CONTROL, KeyCode.A);
        keys().type("cat\tdog");
        window().shows("2 found");
        keys().tabTo("All");
        keys().press(KeyCode.SPACE);
        assertThat(window().text()).isEqualTo("a: dog\nb: dog\n");
        keys().press(KeyCode.ESCAPE);
        assertThat(window().sees(".find-bar")).isFalse();
    }

    @Test
    void undoesAndRedoes() {
        window().write("kind: Pod\n", 0);
        keys().type("#");
        keys().press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(window().text()).isEqualTo("kind: Pod\n");
        keys().press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertThat(window().text()).isEqualTo("#kind: Pod\n");
    }

    @Test
    void copiesAndPastes() {
        window().write("a: 1\n", 0);
        keys().press(KeyCode.CONTROL, KeyCode.A);
        keys().press(KeyCode.CONTROL, KeyCode.C);
        keys().press(KeyCode.RIGHT);
        keys().press(KeyCode.CONTROL, KeyCode.V);
        assertThat(window().text()).isEqualTo("a: 1\na: 1\n");
    }

    @Test
    void foldsAndUnfolds() {
        window().write(TaskWindow.MANIFEST, TaskWindow.MANIFEST.indexOf("metadata"));
        int row = window().area().getCurrentParagraph();
        keys().press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        assertThat(window().area().isFolded(row + 1)).isTrue();
        keys().press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        assertThat(window().area().isFolded(row + 1)).isFalse();
    }

    @Test
    void formats() {
        window().write(TaskWindow.UNTIDY, 0);
        keys().press(KeyCode.SHIFT, KeyCode.ALT, KeyCode.F);
        window().until("order", () -> window().text().contains("\n  name: a\n"));
    }

    @Test
    void renamesWithAllUses() {
        window().write(TaskWindow.MANIFEST, TaskWindow.MANIFEST.indexOf("site") + 1);
        keys().press(KeyCode.F2);
        window().until("the field", () -> window().focus().equals(window().find("#rename-text")));
        keys().type("pages\n");
        window().until("another name", () -> window().text().split("name: pages", -1).length == 5);
    }

    @Test
    void goesToAContainer() {
        window().write(TaskWindow.MANIFEST, 0);
        keys().press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
        window().until("the list", () -> window().focus().equals(window().find("#outline-text")));
        keys().type("check\n");
        assertThat(window().area().getSelectedText()).isEqualTo("check");
    }
}
