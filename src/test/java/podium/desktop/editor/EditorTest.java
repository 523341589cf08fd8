package podium.desktop.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import podium.desktop.OnScreen;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import podium.desktop.command.Command;
import podium.desktop.command.KeyMap;
import podium.desktop.theme.Fonts;
import podium.desktop.theme.Themes;
import podium.manifest.ManifestReader;
import podium.manifest.edit.ManifestLanguage;
import podium.manifest.edit.Suggestion;

/** The editor by keyboard and by mouse. */
@OnScreen
class EditorTest {
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

    private static final ManifestLanguage LANGUAGE = new ManifestLanguage(new ManifestReader(),
            List.of("busybox:1.36", "nginx:1.28"));
    @SuppressWarnings("NullAway.Init")
    private EditorPane pane;
    @SuppressWarnings("NullAway.Init")
    private Scene scene;
    private final FxRobot robot = new FxRobot();

    @Start
    void start(Stage stage) {
        Fonts.load();
        pane = new EditorPane(LANGUAGE, Platform::runLater, _ -> {
        }, () -> {
        });
        scene = new Scene(pane, 900, 640);
        try (Themes themes = new Themes()) {
            themes.dress(scene);
        }
        List<Command> commands = new ArrayList<>(pane.commands());
        commands.add(Command.of("Edit", "Explain", "F1", pane::explain));
        KeyMap.install(scene, () -> commands);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close() {
        robot.interact(pane::close);
    }

    private static void until(String what, BooleanSupplier condition) throws Exception {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, condition::getAsBoolean);
        assertThat(condition.getAsBoolean()).as(what).isTrue();
    }

    private CodeArea editor() {
        return (CodeArea) scene.lookup(".yaml-area");
    }

    /** Sets the text and the caret, which stands where the bar is. */
    private void text(String marked) {
        robot.interact(() -> {
            editor().replaceText(marked.replace("^", ""));
            editor().requestFocus();
            editor().moveTo(Math.max(0, marked.indexOf('^')));
            editor().requestFollowCaret();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void caret(String after) {
        robot.interact(() -> {
            editor().moveTo(editor().getText().indexOf(after) + after.length());
            editor().requestFollowCaret();
        });
    }

    /** A node in the window or in anything that floats over it. */
    private static Optional<Node> floating(String selector) {
        return Window.getWindows().stream().filter(Window::isShowing).flatMap(
                w -> Stream.ofNullable(w.getScene().lookup(selector))).filter(Node::isVisible).findFirst();
    }

    private static List<String> suggestions() {
        return floating("#suggestions").map(node -> ((ListView<?>) node).getItems().stream().map(
                item -> ((Suggestion) item).label()).toList()).orElse(List.of());
    }

    private Point2D onScreen(String word) {
        int at = editor().getText().indexOf(word);
        List<Bounds> bounds = new ArrayList<>();
        robot.interact(() -> bounds.add(editor().getCharacterBoundsOnScreen(at, at + 1).orElseThrow()));
        return new Point2D(bounds.getFirst().getCenterX(), bounds.getFirst().getCenterY());
    }

    private String words(String selector) {
        return robot.from(floating(selector).stream().toList()).queryAll().stream().flatMap(
                n -> n.lookupAll(".label").stream()).map(n -> ((Label) n).getText()).reduce("", (a, b) -> a + b + "\n");
    }

    @Test
    void suggestionIsChosenByKey() throws Exception {
        text(POD.replace("    image: nginx", "    image: nginx\n    ^"));
        robot.push(KeyCode.CONTROL, KeyCode.SPACE);
        until("suggestions", () -> suggestions().contains("imagePullPolicy"));
        assertThat(suggestions()).doesNotContain("image", "name");
        robot.write("imagep");
        until("narrowed", () -> suggestions().equals(List.of("imagePullPolicy")));
        assertThat(words(".suggestion-words")).contains("Image pull policy");
        robot.push(KeyCode.ENTER);
        until("values follow", () -> suggestions().equals(List.of("Always", "IfNotPresent", "Never")));
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.TAB);
        assertThat(editor().getText()).contains("    imagePullPolicy: IfNotPresent\n");
        assertThat(suggestions()).isEmpty();
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(editor().getText()).contains("    imagePullPolicy: \n");
    }

    @Test
    void suggestionsComeWhileOneTypesAndGoByEscape() throws Exception {
        text(POD.replace("  volumes:", "  ^\n  volumes:"));
        robot.write("dnsp");
        until("suggestions", () -> suggestions().equals(List.of("dnsPolicy")));
        robot.push(KeyCode.ESCAPE);
        assertThat(suggestions()).isEmpty();
        assertThat(editor().getText()).contains("  dnsp\n");
        assertThat(editor().isFocused()).isTrue();
    }

    @Test
    void suggestionIsChosenByMouse() throws Exception {
        text(POD.replace("- name: data\n      mountPath", "- name: ^\n      mountPath"));
        robot.push(KeyCode.CONTROL, KeyCode.SPACE);
        until("the volume", () -> suggestions().equals(List.of("data")));
        Node cell = floating("#suggestions").orElseThrow().lookup(".list-cell");
        robot.clickOn(cell);
        assertThat(editor().getText()).isEqualTo(POD);
    }

    @Test
    void snippetIsFilledInByTab() throws Exception {
        text(POD.replace("  volumes:\n", "  volumes:\n  - ^\n"));
        robot.push(KeyCode.CONTROL, KeyCode.SPACE);
        until("suggestions", () -> suggestions().contains("ConfigMap volume"));
        robot.write("configm");
        until("narrowed", () -> suggestions().contains("ConfigMap volume") && suggestions().size() == 2);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        assertThat(editor().getSelectedText()).isEqualTo("config");
        robot.write("conf");
        robot.push(KeyCode.ESCAPE);
        robot.interact(() -> editor().requestFocus());
        assertThat(editor().getText()).contains("  - name: conf\n    configMap:\n      name: my-config\n");
    }

    @Test
    void tabGoesToTheNextPlaceOfASnippet() throws Exception {
        text(POD.replace("  volumes:\n", "  volumes:\n  - ^\n"));
        robot.push(KeyCode.CONTROL, KeyCode.SPACE);
        until("suggestions", () -> suggestions().contains("Secret volume"));
        robot.write("secret v");
        until("narrowed", () -> suggestions().equals(List.of("Secret volume")));
        robot.push(KeyCode.ENTER);
        robot.write("s");
        robot.push(KeyCode.TAB);
        assertThat(editor().getSelectedText()).isEqualTo("my-secret");
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(editor().getSelectedText()).isEqualTo("s");
    }

    @Test
    void fieldIsExplainedByKeyAndByMouse() throws Exception {
        text(POD);
        caret("mountPa");
        robot.push(KeyCode.F1);
        until("explained", () -> floating(".explanation").isPresent());
        assertThat(words(".explanation")).contains("Pod.spec.containers.volumeMounts.mountPath", "Required.",
                "Path within the container");
        robot.push(KeyCode.ESCAPE);
        assertThat(floating(".explanation")).isEmpty();
        robot.moveTo(onScreen("emptyDir"));
        until("explained under the mouse", () -> words(".explanation").contains("Pod.spec.volumes.emptyDir"));
    }

    @Test
    void problemIsMarkedToldAndMendedByMouse() throws Exception {
        text(POD.replace("volumeMounts", "volumeMount"));
        int at = POD.indexOf("volumeMounts");
        until("underlined", () -> editor().getStyleOfChar(at).contains("problem-error"));
        assertThat(floating(".gutter-mark.error")).isPresent();
        robot.moveTo(onScreen("volumeMount"));
        until("told", () -> words(".explanation").contains("unknown field"));
        Node fix = floating(".explanation").orElseThrow().lookup(".problem-fix");
        robot.clickOn(fix);
        assertThat(editor().getText()).isEqualTo(POD);
        until("mended", () -> floating(".gutter-mark.error").isEmpty());
    }

    @Test
    void problemIsMendedByKey() throws Exception {
        text(POD.replace("- name: data\n      mountPath", "- name: dat\n      mountPath").replace("nginx",
                "nginx\n    imagePullPolicy: always"));
        until("two", () -> scene.getRoot().lookupAll(".problem-row").size() == 2);
        robot.interact(() -> editor().moveTo(0));
        robot.push(KeyCode.F8);
        assertThat(editor().getSelectedText()).isEqualTo("always");
        robot.push(KeyCode.F8);
        assertThat(editor().getSelectedText()).isEqualTo("dat");
        robot.push(KeyCode.SHIFT, KeyCode.F8);
        assertThat(editor().getSelectedText()).isEqualTo("always");
        robot.push(KeyCode.ALT, KeyCode.ENTER);
        assertThat(editor().getText()).contains("imagePullPolicy: Always");
        until("one", () -> scene.getRoot().lookupAll(".problem-row").size() == 1);
        robot.push(KeyCode.CONTROL, KeyCode.PERIOD);
        assertThat(editor().getText()).contains("- name: data\n      mountPath");
    }

    @Test
    void marksStayWhileOneTypes() throws Exception {
        String bad = POD.replace("mountPath", "mountPat");
        text(bad);
        until("underlined", () -> editor().getStyleOfChar(bad.indexOf("mountPat")).contains("problem-error"));
        robot.interact(() -> {
            editor().insertText(0, "# a\n");
            assertThat(editor().getStyleOfChar(bad.indexOf("mountPat") + 4)).contains("problem-error");
            assertThat(editor().getStyleOfChar(1)).contains("yaml-comment");
        });
    }

    @Test
    void volumeIsRenamedWithItsUses() throws Exception {
        text(POD);
        caret("volumes:\n  - name: da");
        robot.push(KeyCode.F2);
        until("the field", () -> floating("#rename-text").filter(Node::isFocused).isPresent());
        assertThat(((Label) floating("#rename-words").orElseThrow()).getText()).contains("volume data: 2 places");
        robot.write("Scratch");
        assertThat(((Label) floating("#rename-words").orElseThrow()).getText()).startsWith("a lowercase RFC 1123");
        robot.push(KeyCode.ENTER);
        assertThat(editor().getText()).isEqualTo(POD);
        robot.interact(() -> ((TextField) floating("#rename-text").orElseThrow()).setText("scratch"));
        robot.push(KeyCode.ENTER);
        assertThat(editor().getText()).isEqualTo(POD.replace("name: data", "name: scratch"));
        assertThat(editor().isFocused()).isTrue();
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(editor().getText()).as("one step").isEqualTo(POD);
    }

    @Test
    void outlineLeadsToAPlace() throws Exception {
        text(POD);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
        until("the list", () -> floating("#outline-text").filter(Node::isFocused).isPresent());
        assertThat(((ListView<?>) floating("#outline-list").orElseThrow()).getItems()).hasSize(3);
        robot.write("empty");
        robot.push(KeyCode.ENTER);
        assertThat(editor().getSelection().getStart()).isEqualTo(POD.indexOf("data\n    emptyDir"));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
        until("the list", () -> floating("#outline-text").filter(Node::isFocused).isPresent());
        Node second = floating("#outline-list").orElseThrow().lookupAll(".list-cell").stream().filter(
                n -> n.lookupAll(".label").stream().anyMatch(
                        l -> ((Label) l).getText().equals("app"))).findFirst().orElseThrow();
        robot.clickOn(second);
        assertThat(editor().getSelectedText()).isEqualTo("app");
    }

    @Test
    void formatIsOneStep() throws Exception {
        String wide = POD.replace("    image", "    # what runs\n    image").replace("    emptyDir: {}",
                "    emptyDir:    {}");
        text(wide);
        robot.push(KeyCode.SHIFT, KeyCode.ALT, KeyCode.F);
        until("formatted", () -> editor().getText().contains("emptyDir: {}"));
        assertThat(editor().getText()).contains("    # what runs\n");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(editor().getText()).isEqualTo(wide);
    }

    @Test
    void textThatIsNoYamlIsNotFormattedAndToldWhy() throws Exception {
        text("a: [\n");
        robot.push(KeyCode.SHIFT, KeyCode.ALT, KeyCode.F);
        until("told", () -> ((Label) scene.lookup(".editor-notice")).getText().startsWith("Not formatted."));
        robot.push(KeyCode.CONTROL, KeyCode.HOME);
        robot.write("b");
        assertThat(scene.lookup(".editor-notice").isVisible()).isFalse();
    }

    @Test
    void pathFollowsTheCaretAndLeadsBack() throws Exception {
        text(POD);
        caret("mountPath: /da");
        until("the path", () -> crumbs().equals(
                List.of("Pod web", "spec", "containers", "app", "volumeMounts", "data", "mountPath")));
        Node step = scene.getRoot().lookupAll(".crumb").stream().filter(
                n -> ((Button) n).getText().equals("containers")).findFirst().orElseThrow();
        robot.clickOn(step);
        assertThat(editor().getSelectedText()).isEqualTo("containers");
    }

    private List<String> crumbs() {
        return scene.getRoot().lookupAll(".crumb").stream().map(n -> ((Button) n).getText()).toList();
    }

    @Test
    void definitionIsFound() throws Exception {
        text(POD);
        caret("volumeMounts:\n    - name: da");
        robot.push(KeyCode.F12);
        until("there", () -> editor().getSelection().getStart() == POD.indexOf("data\n    emptyDir"));
    }

    @Test
    void bracketsAndQuotesComeInPairs() {
        text("a: ^\n");
        robot.write("[");
        assertThat(editor().getText()).isEqualTo("a: []\n");
        robot.write("\"x\"");
        assertThat(editor().getText()).isEqualTo("a: [\"x\"]\n");
        robot.write("]");
        assertThat(editor().getText()).isEqualTo("a: [\"x\"]\n");
        robot.write("{");
        robot.push(KeyCode.BACK_SPACE);
        assertThat(editor().getText()).isEqualTo("a: [\"x\"]\n");
    }

    @Test
    void selectionGrowsAndShrinks() {
        text(POD);
        caret("mountPath: /da");
        robot.push(KeyCode.SHIFT, KeyCode.ALT, KeyCode.RIGHT);
        assertThat(editor().getSelectedText()).isEqualTo("data");
        robot.push(KeyCode.SHIFT, KeyCode.ALT, KeyCode.RIGHT);
        robot.push(KeyCode.SHIFT, KeyCode.ALT, KeyCode.RIGHT);
        assertThat(editor().getSelectedText()).isEqualTo("mountPath: /data");
        robot.push(KeyCode.SHIFT, KeyCode.ALT, KeyCode.LEFT);
        assertThat(editor().getSelectedText()).isEqualTo("/data");
    }

    @Test
    void findsAndReplaces() {
        text("a: one\nb: one\n");
        robot.push(KeyCode.CONTROL, KeyCode.H);
        robot.write("one");
        robot.interact(() -> ((TextField) scene.lookup("#replace-text")).setText("two"));
        robot.clickOn("All");
        assertThat(editor().getText()).isEqualTo("a: two\nb: two\n");
    }

    @Test
    void enterTabAndCommentKnowYaml() {
        text("spec:^\n");
        robot.push(KeyCode.ENTER);
        robot.write("a: 1");
        assertThat(editor().getText()).isEqualTo("spec:\n  a: 1\n");
        robot.push(KeyCode.CONTROL, KeyCode.SLASH);
        assertThat(editor().getText()).isEqualTo("spec:\n  # a: 1\n");
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(editor().getText()).isEqualTo("spec:\n# a: 1\n");
    }
}
