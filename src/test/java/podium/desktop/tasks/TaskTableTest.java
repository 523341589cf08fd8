package podium.desktop.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The table for users and the tests of both kinds name the same tasks. */
class TaskTableTest {
    private static final Path TABLE = Path.of("docs/keyboard-and-mouse.md");
    private static final Path TESTS = Path.of("src/test/java/podium/desktop/tasks");
    private static final List<Class<?>> KEYBOARD = List.of(KeyboardWindowTest.class, KeyboardRunTest.class,
            KeyboardEditorTest.class, KeyboardLearningTest.class);
    private static final List<Class<?>> MOUSE = List.of(MouseWindowTest.class, MouseRunTest.class,
            MouseEditorTest.class, MouseLearningTest.class);

    @Test
    void eachRowHasATestByKeyboardAndOneByMouse() throws IOException {
        List<String> rows = rows();
        assertThat(rows).doesNotHaveDuplicates().hasSizeGreaterThan(50);
        assertThat(tasks(KEYBOARD)).containsExactlyInAnyOrderElementsOf(rows);
        assertThat(tasks(MOUSE)).containsExactlyInAnyOrderElementsOf(rows);
    }

    /** A hand that is not there cannot help. */
    @ParameterizedTest
    @ValueSource(strings = {"Window", "Run", "Editor", "Learning"})
    void neitherKindBorrowsFromTheOther(String area) throws IOException {
        assertThat(Files.readString(TESTS.resolve("Keyboard" + area + "Test.java"))).doesNotContain("mouse()",
                "Robot");
        assertThat(Files.readString(TESTS.resolve("Mouse" + area + "Test.java"))).doesNotContain("keys()", "Robot");
    }

    private static List<String> rows() throws IOException {
        return Files.readAllLines(TABLE).stream().filter(
                line -> line.startsWith("| ") && !line.startsWith("| Task")).map(
                        line -> name(line.split("\\|", -1)[1].strip())).toList();
    }

    /** Words as the name of a method. */
    private static String name(String words) {
        return Pattern.compile(" (.)").matcher(words).replaceAll(
                letter -> letter.group(1).toUpperCase(Locale.ROOT));
    }

    private static List<String> tasks(List<Class<?>> classes) {
        return classes.stream().flatMap(each -> Arrays.stream(each.getDeclaredMethods())).filter(
                method -> method.isAnnotationPresent(Test.class)).map(Method::getName).toList();
    }
}
