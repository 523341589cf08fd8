package podium.desktop.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Point2D;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import podium.desktop.OnScreen;

/** The editor, by the mouse alone. */
@OnScreen
class MouseEditorTest extends Tasks {
    @Start
    void start(Stage stage) {
        show(stage);
    }

    private void choose(String item) {
        mouse().choose(window().area(), mouse().at(window().area(), 0.5, 0.05), item);
    }

    @Test
    void runsTheManifest() {
        window().write(Manifests.FIRST, 0);
        mouse().clickIn("#editor", "Run");
        window().until("the run", () -> window().stage.playingProperty().get());
    }

    @Test
    void goesToTheNextProblemAndAppliesItsFix() {
        window().write(Manifests.MISSPELT, 0);
        mouse().click("1 error");
        assertThat(window().area().getSelectedText()).contains("initContainer");
        mouse().clickAt(".problem-fix");
        assertThat(window().text()).contains("initContainers:");
    }

    @Test
    void completesAField() {
        window().write(Manifests.UNFINISHED, Manifests.UNFINISHED.length());
        choose("Suggest what could stand here");
        mouse().click("spec");
        assertThat(window().text()).contains("spec:");
    }

    @Test
    void readsWhatAFieldMeans() {
        int at = Manifests.FIRST.indexOf("initContainers");
        window().write(Manifests.FIRST, 0);
        mouse().restOn(() -> window().boundsOf(at, at + 4), "spec.initContainers");
    }

    @Test
    void commentsLines() {
        window().write("kind: Pod\n", 0);
        choose("Comment lines");
        assertThat(window().text()).isEqualTo("# kind: Pod\n");
    }

    @Test
    void findsAndReplaces() {
        window().write("a: cat\nb: cat\n", 0);
        choose("Find and replace");
        mouse().clickAt("#find-text");
        mouse().type("cat");
        mouse().clickAt("#replace-text");
        mouse().type("dog");
        window().shows("2 found");
        mouse().click("All");
        assertThat(window().text()).isEqualTo("a: dog\nb: dog\n");
        mouse().click("Close");
        assertThat(window().sees(".find-bar")).isFalse();
    }

    @Test
    void undoesAndRedoes() {
        window().write("kind: Pod\n", 0);
        mouse().type("#");
        choose("Undo");
        assertThat(window().text()).isEqualTo("kind: Pod\n");
        choose("Redo");
        assertThat(window().text()).isEqualTo("#kind: Pod\n");
    }

    @Test
    void copiesAndPastes() {
        window().write("a: 1\n", 0);
        choose("Select all");
        choose("Copy");
        mouse().click(mouse().at(window().area(), 0.6, 0.9));
        choose("Paste");
        assertThat(window().text()).isEqualTo("a: 1\na: 1\n");
    }

    @Test
    void foldsAndUnfolds() {
        window().write(Manifests.FIRST, Manifests.FIRST.indexOf("metadata"));
        int row = window().area().getCurrentParagraph();
        window().until("signs to fold", () -> window().sees(".gutter-fold.open"));
        int caret = window().area().getCaretPosition();
        double line = window().boundsOf(caret, caret + 1).getCenterY();
        Point2D sign = new Point2D(mouse().at(window().get(".gutter-fold.open"), 0.5, 0.5).getX(), line);
        mouse().click(sign);
        assertThat(window().area().isFolded(row + 1)).isTrue();
        mouse().click(sign);
        assertThat(window().area().isFolded(row + 1)).isFalse();
    }

    @Test
    void formats() {
        window().write(Manifests.UNTIDY, 0);
        choose("Format");
        window().until("order", () -> window().text().contains("\n  name: a\n"));
    }

    @Test
    void renamesWithAllUses() {
        window().write(Manifests.FIRST, Manifests.FIRST.indexOf("site") + 1);
        choose("Rename with all uses");
        window().until("the field", () -> window().focus().equals(window().find("#rename-text")));
        mouse().type("pages");
        mouse().click("Rename");
        assertThat(window().text().split("name: pages", -1)).hasSize(5);
    }

    @Test
    void goesToAContainer() {
        window().write(Manifests.FIRST, 0);
        choose("Go to a container or volume");
        mouse().clickIn(".outline-box", "check");
        assertThat(window().area().getSelectedText()).isEqualTo("check");
    }
}
