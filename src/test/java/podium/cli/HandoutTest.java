package podium.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import podium.cli.export.Csv;
import podium.cli.pack.NewCourse;

/** A class in which each learner has numbers of their own: handed out, answered and graded. */
class HandoutTest {
    private static final String ID = "01-a-first-lesson/greeting";
    private static final Pattern PAGE = Pattern.compile("a line `good (\\d+)`");
    private static final List<String> LEARNERS = List.of("ann", "kim", "jane");
    private final StringWriter out = new StringWriter();
    private final StringWriter error = new StringWriter();

    @TempDir
    private Path folder = Path.of("");

    /** The first course with a number from 100 to 999 in the place of the morning. */
    @BeforeEach
    void course() throws IOException {
        Path course = folder.resolve("course");
        NewCourse.write(course);
        List<Path> files;
        try (Stream<Path> all = Files.walk(course.resolve("lessons/" + ID.replace("/", "/exercises/")))) {
            files = all.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            Files.writeString(file, Files.readString(file).replace("good morning", "good ${page}").replace("watch:",
                    "variants:\n  page: 100..999\nwatch:"));
        }
        Files.writeString(folder.resolve("class.csv"), "learner,name\nann,Ann Poe\nkim,Kim Lee\njane,Jane Doe\n");
    }

    @Test
    void eachAnswersTheirOwnNumbersAndANeighboursAnswerFails() throws IOException {
        assertThat(handout("--seeds", "by-learner")).as(error.toString()).isZero();
        assertThat(out.toString()).contains("Kim Lee    968270   " + answers().resolve("kim"),
                ID + "   3                  3 of 5\nThe same for all: 0 of 1 exercises.\n");
        List<String> pages = new ArrayList<>();
        for (String learner : LEARNERS) {
            pages.add(page(learner));
            answer(learner, page(learner));
        }
        assertThat(pages).doesNotHaveDuplicates();
        Path grades = folder.resolve("grades.csv");
        assertThat(grade("--seeds", "by-learner", "--write", "csv=" + grades)).as(out.toString()).isZero();
        assertThat(Csv.read(Files.readString(grades)).get(2)).containsExactly("kim", "Kim Lee", "", ID, "yes", "5", "5",
                "", "", "", "968270");

        answer("kim", page("ann"));
        assertThat(grade("--seeds", "by-learner")).isEqualTo(1);
        assertThat(out.toString()).contains("Ann Poe    5              5 of 5\nKim Lee    3              3 of 5\n"
                + "Jane Doe   5              5 of 5\n", "1 x failed printed");
        assertThat(run("grade", ID, answers().resolve("jane/" + ID + ".yaml").toString(), "--variant", "576990",
                "--course", folder.resolve("course").toString())).as("alone, by the seed").isZero();
    }

    @Test
    void aSeedOfTheRosterCountsForHandingOutAndForGrading() throws IOException {
        Files.writeString(folder.resolve("class.csv"), "learner,seed\nann,17\nkim,17\njane,\n");
        assertThat(handout()).as(error.toString()).isZero();
        assertThat(out.toString()).contains(ID + "   2                  3 of 5\n");
        assertThat(page("ann")).isEqualTo(page("kim")).isNotEqualTo(page("jane"));
        assertThat(page("jane")).as("the first of all numbers").isEqualTo("100");
        for (String learner : LEARNERS) answer(learner, page(learner));
        assertThat(grade()).as(out.toString()).isZero();
        assertThat(error.toString()).as("ann's and kim's are equal").contains("2 different answers to grade");
    }

    @Test
    void hiddenChecksHaveTheNumbersOfTheLearner() throws IOException {
        Path hidden = Files.writeString(folder.resolve("hidden.yaml"), """
                exercises:
                - exercise: 01-a-first-lesson/greeting
                  checks:
                  - id: file
                    title: The file holds the number
                    content: {pod: hello, container: show, path: /data/greeting.txt, at: 20s, equals: "good ${page}"}
                    feedback: Write it.
                    rule: Files are kept.
                """);
        handout("--seeds", "by-learner");
        for (String learner : LEARNERS) answer(learner, page(learner));
        assertThat(grade("--seeds", "by-learner", "--hidden", hidden.toString())).as(out.toString()).isZero();
        assertThat(out.toString()).contains("Kim Lee    6              6 of 6");
        answer("kim", page("ann"));
        assertThat(grade("--seeds", "by-learner", "--hidden", hidden.toString())).isEqualTo(1);
        assertThat(out.toString()).contains("1 x failed file: The file holds the number");
    }

    @Test
    void whatIsStillAsItWasHandedOutIsNoAnswer() throws IOException {
        handout("--seeds", "by-learner");
        answer("kim", page("kim"));
        assertThat(grade("--seeds", "by-learner")).isEqualTo(1);
        assertThat(error.toString()).contains("2 files are as handed out and not counted as an answer",
                "1 different answers to grade");
        assertThat(out.toString()).contains("Ann Poe    -              0 of 5", "1 handed in, 1 right");
    }

    @Test
    void nothingIsOverwrittenAndNobodyLeavesTheFolder() throws IOException {
        handout();
        assertThat(out.toString()).as("one seed for all").contains(ID + "   1                  -\n");
        assertThat(handout()).isEqualTo(2);
        assertThat(error.toString()).contains("answers is not empty, and nothing in it is overwritten.");
        for (String name : List.of("../ann", "..", ".ann", "c:ann", "a\\b")) {
            Files.writeString(folder.resolve("class.csv"), "learner\n" + name + "\n");
            assertThat(run("course", "handout", ID, folder.resolve("other").toString(), "--roster",
                    folder.resolve("class.csv").toString(), "--course", folder.resolve("course").toString())).isEqualTo(
                            2);
            assertThat(error.toString()).contains("the learner " + name + " cannot have a folder of that name");
        }
        assertThat(folder.resolve("other")).doesNotExist();
        assertThat(run("grade", ID, answers().toString(), "--seeds", "mine")).isEqualTo(2);
        assertThat(error.toString()).contains("'mine' is neither same nor by-learner");
    }

    private Path answers() {
        return folder.resolve("answers");
    }

    /** The number that stands in the task of a learner. */
    private String page(String learner) throws IOException {
        Matcher found = PAGE.matcher(Files.readString(answers().resolve(learner + "/" + ID + ".md")));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private void answer(String learner, String page) throws IOException {
        String solution = Files.readString(folder.resolve("course/lessons/" + ID.replace("/", "/exercises/")
                + "/solution.yaml"));
        Files.writeString(answers().resolve(learner + "/" + ID + ".yaml"), solution.replace("${page}", page));
    }

    private int handout(String... more) {
        return run(Stream.concat(Stream.of("course", "handout", "all", answers().toString()), common(more)));
    }

    private int grade(String... more) {
        return run(Stream.concat(Stream.of("grade", ID, answers().toString()), common(more)));
    }

    private Stream<String> common(String... more) {
        return Stream.concat(Stream.of("--roster", folder.resolve("class.csv").toString(), "--course",
                folder.resolve("course").toString()), Stream.of(more));
    }

    private int run(Stream<String> arguments) {
        return run(arguments.toArray(String[]::new));
    }

    private int run(String... arguments) {
        CommandLine line = Podium.commandLine(Podium.commands(), start -> 0, false);
        line.setOut(new PrintWriter(out)).setErr(new PrintWriter(error));
        return line.execute(arguments);
    }
}
