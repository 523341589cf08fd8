package podium.desktop.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import podium.desktop.OnePane;
import podium.desktop.OnScreen;
import podium.desktop.command.KeyMap;
import podium.manifest.ManifestReader;
import podium.manifest.edit.ManifestLanguage;
import podium.text.Source;
import podium.text.Span;

/** Lines are folded away by key and by mouse. */
@OnScreen
class FoldsTest {
    private static final String POD = """
            apiVersion: v1
            kind: Pod
            metadata:
              name: web
            spec:
              containers:
              - name: app
                image: nginx
                volumeMounts:
                - name: data
                  mountPath: /data
              volumes:
              - name: data
                emptyDir: {}
            """;
    private static final ManifestLanguage LANGUAGE = new ManifestLanguage(new ManifestReader(), List.of());

    private final FxRobot robot = new FxRobot();
    @SuppressWarnings("NullAway.Init")
    private EditorPane editor;
    @SuppressWarnings("NullAway.Init")
    private OnePane window;

    @Start
    void start(Stage stage) {
        editor = new EditorPane(LANGUAGE, Platform::runLater);
        window = OnePane.show(stage, editor);
        KeyMap.install(stage.getScene(), editor::commands);
        editor.open("web", POD);
        editor.focusText();
    }

    @AfterEach
    void close() {
        robot.interact(editor::close);
    }

    private CodeArea area() {
        return (CodeArea) editor.lookup(".yaml-area");
    }

    private List<Integer> folded() {
        return IntStream.range(0, area().getParagraphs().size()).filter(area()::isFolded).boxed().toList();
    }

    private List<Node> signs(String kind) {
        return editor.lookupAll(".gutter-fold." + kind).stream().sorted(
                Comparator.comparingDouble(node -> node.localToScene(0, 0).getY())).toList();
    }

    @ParameterizedTest
    @CsvSource({"5,5,10", "4,4,13", "7,6,10", "9,9,10", "2,2,3"})
    void theInnermostBlock(int row, int first, int last) {
        List<Span> folds = LANGUAGE.folds(new Source("", POD));
        assertThat(Folds.innermost(folds, row)).isEqualTo(Optional.of(new Span(first, last)));
    }

    @Test
    void byKey() {
        robot.interact(() -> area().moveTo(5, 2));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        assertThat(folded()).as("what containers holds").containsExactly(6, 7, 8, 9, 10);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        assertThat(folded()).as("and back").isEmpty();
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        robot.push(KeyCode.DOWN);
        assertThat(area().getCurrentParagraph()).as("keys pass by what is folded").isEqualTo(11);
        assertThat(folded()).hasSize(5);
        robot.interact(() -> editor.select(new Span(POD.indexOf("image"), POD.indexOf("nginx"))));
        assertThat(folded()).as("a jump shows where it goes").isEmpty();
        robot.interact(() -> area().moveTo(2, 0));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        assertThat(folded()).containsExactly(3);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.U);
        assertThat(folded()).isEmpty();
        assertThat(area().getText()).as("the text is what it was").isEqualTo(POD);
    }

    @Test
    void byMouse() {
        int heads = LANGUAGE.folds(new Source("", POD)).size();
        window.until("a sign for each block", () -> signs("open").size() == heads);
        robot.clickOn(signs("open").getFirst());
        assertThat(folded()).as("metadata").containsExactly(3);
        window.until("it says so", () -> signs("folded").size() == 1);
        robot.clickOn(signs("folded").getFirst());
        assertThat(folded()).isEmpty();
    }
}
