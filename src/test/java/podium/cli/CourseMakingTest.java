package podium.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Courses of one's own, by the commands that an instructor types. */
class CourseMakingTest {
    private static final String EXERCISE = "lessons/01-a-first-lesson/exercises/greeting/exercise.yaml";
    private final StringWriter out = new StringWriter();
    private final StringWriter error = new StringWriter();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aNewCourseProvesClean() {
        String mine = folder.resolve("mine").toString();
        assertThat(run("course", "new", mine)).isZero();
        assertThat(run("course", "lint", mine)).as(out.toString()).isZero();
        assertThat(out.toString()).endsWith("1 lessons, 1 exercises, 0 findings\n");
    }

    @Test
    void nothingIsOverwritten() throws IOException {
        Files.writeString(folder.resolve("mine.txt"), "mine");
        assertThat(run("course", "new", folder.toString())).isEqualTo(2);
        assertThat(error.toString()).contains("is not empty, and nothing in it is overwritten");
        assertThat(folder).isDirectoryNotContaining("glob:**lessons");
    }

    @Test
    void whatDoesNotHoldIsToldWithFolderFileLineRuleAndFix() throws IOException {
        Path mine = folder.resolve("mine");
        run("course", "new", mine.toString());
        Path exercise = mine.resolve(EXERCISE);
        Files.writeString(exercise,
                Files.readString(exercise).replace("good morning, by: 20s", "good evening, by: 20s"));
        assertThat(run("course", "lint", mine.toString())).isEqualTo(1);
        assertThat(out.toString()).contains(mine + "/lessons/01-a-first-lesson/exercises/greeting/solution.yaml:1: "
                + "the check printed fails", "mend the answer or the check");
    }

    @Test
    void twoPacksThatHaveTheSameLessonAreToldTogether() {
        String one = folder.resolve("one").toString();
        String two = folder.resolve("two").toString();
        run("course", "new", one);
        run("course", "new", two);
        assertThat(run("course", "lint", one, two, "--draws", "1")).isEqualTo(1);
        assertThat(out.toString()).contains("lessons/01-a-first-lesson of " + two + " is in " + one,
                "quizzes/a-first-lesson.yaml of " + two, "2 lessons, 2 exercises, 2 findings");
    }

    @Test
    void aFolderWithoutACourseIsRefused() {
        assertThat(run("--course", folder.resolve("none").toString())).isEqualTo(2);
        assertThat(error.toString()).contains("none is not a folder", "podium course new DIR makes one");
        assertThat(run("course", "lint", folder.toString())).isEqualTo(2);
        assertThat(error.toString()).contains("has no folder lessons");
    }

    @Test
    void aTableTellsWhatIsInIt() {
        String mine = folder.resolve("mine").toString();
        run("course", "new", mine);
        assertThat(run("course", "table", mine)).isZero();
        assertThat(out.toString()).contains("Questions in 1 banks: 1 single, 1 truth").containsPattern(
                "01-a-first-lesson +1 +\\. +\\. +\\. +\\. +\\. +\\. +0 +2 +3 +2\n").containsPattern(
                        "Application Design and Build +20 % +1 lessons +1 exercises");
    }

    @Test
    void aPreviewIsOnePageWithWhatIsWrong() throws IOException {
        Path mine = folder.resolve("mine");
        run("course", "new", mine.toString());
        String page = folder.resolve("page.html").toString();
        assertThat(run("course", "preview", mine.toString(), "--html", page)).isZero();
        assertThat(Files.readString(Path.of(page))).contains("<h1>A first lesson</h1>",
                "Exercise: Hand over a greeting",
                "Questions: A first lesson").doesNotContain("expect order", "class=\"finding\"");
        Path lesson = mine.resolve("lessons/01-a-first-lesson/lesson.md");
        Files.writeString(lesson, Files.readString(lesson).replace("0/1     Init:0/1", "1/1     Init:0/1"));
        assertThat(run("course", "preview", mine.toString(), "--html", page)).isEqualTo(1);
        assertThat(Files.readString(Path.of(page))).contains(
                "<p class=\"finding\">lessons/01-a-first-lesson/lesson.md:");
    }

    private int run(String... arguments) {
        CommandLine line = Podium.commandLine(Podium.commands(), start -> 0, false);
        line.setOut(new PrintWriter(out)).setErr(new PrintWriter(error));
        return line.execute(arguments);
    }
}
