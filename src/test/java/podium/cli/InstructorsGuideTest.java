package podium.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** docs/instructors.md, typed word for word: its files, its commands in their order, and what they print. */
class InstructorsGuideTest {
    private static final String GREETING = "my-course/lessons/01-a-first-lesson/exercises/greeting/";
    /** Files and folders of the guide, which lie in a folder of this test instead of the current one. */
    private static final String PLACES = "(^|=)((my-course|answers|homework)|(class|moodle)\\.csv|hidden\\.yaml"
            + "|grades\\.journal|results\\.json|(quiz|anki)\\.(txt|xml))$";

    @TempDir
    private Path folder = Path.of("");

    /** The blocks of the guide, each without its indentation. */
    private static List<String> blocks() throws IOException {
        List<String> blocks = new ArrayList<>();
        StringBuilder block = new StringBuilder();
        List<String> lines = Files.readAllLines(Path.of("docs/instructors.md"));
        for (int i = 0; i < lines.size(); i++) {
            boolean inside = lines.get(i).startsWith("    ");
            boolean goesOn = lines.get(i).isEmpty() && i + 1 < lines.size() && lines.get(i + 1).startsWith("    ");
            if (inside) block.append(lines.get(i).substring(4)).append('\n');
            else if (goesOn && !block.isEmpty()) block.append('\n');
            else if (!block.isEmpty()) {
                blocks.add(block.toString());
                block.setLength(0);
            }
        }
        if (!block.isEmpty()) blocks.add(block.toString());
        return blocks;
    }

    private static String block(String start) throws IOException {
        return blocks().stream().filter(block -> block.startsWith(start)).findFirst().orElseThrow();
    }

    /** All commands in their order, those of several lines in one. */
    private static List<String> commands() throws IOException {
        return blocks().stream().flatMap(block -> block.replaceAll(" \\\\\\n +", " ").lines()).filter(
                line -> line.startsWith("podium ")).map(line -> line.substring("podium ".length())).toList();
    }

    @Test
    void everyCommandWorksAsItIsWritten() throws IOException {
        List<String> commands = commands();
        assertThat(commands).hasSizeGreaterThanOrEqualTo(9);
        List<String> outputs = new ArrayList<>();
        for (String command : commands) {
            outputs.add(output(command));
            if (command.equals("course lint my-course")) prepare();
        }
        assertThat(outputs.get(1)).isEqualTo("1 lessons, 1 exercises, 0 findings\n");
        String graded = block("answers/ann.yaml");
        assertThat(outputs.get(2)).isEqualTo(graded.substring(graded.indexOf("LEARNER")));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder("my-course",
                    "answers",
                    "class.csv", "hidden.yaml", "grades.journal", "results.json", "moodle.csv", "homework", "quiz.txt",
                    "quiz.xml", "anki.txt");
        }
        assertThat(folder.resolve("homework/ann/02-one-after-the-other/seven-moments.md")).exists();
    }

    /** What stands there when STATUS in the lesson is no longer true. */
    @Test
    void aFindingReadsAsTheGuideSays() throws IOException {
        output("course new my-course");
        Path lesson = folder.resolve("my-course/lessons/01-a-first-lesson/lesson.md");
        Files.writeString(lesson,
                Files.readString(lesson).replace("page   0/1     Init:0/1 ", "page   0/1     Running "));
        assertThat(output("course lint my-course").replace(folder + "/", "")).startsWith(
                block("my-course/lessons").strip().replace('\n', ' ') + "\n");
    }

    /** The answers and files that the guide speaks of. */
    private void prepare() throws IOException {
        Files.createDirectories(folder.resolve("answers/jane"));
        Files.copy(folder.resolve(GREETING + "solution.yaml"), folder.resolve("answers/ann.yaml"));
        Files.copy(folder.resolve(GREETING + "wrong/show-ends.yaml"), folder.resolve("answers/jane/greeting.yaml"));
        Files.writeString(folder.resolve("class.csv"), block("learner,name"));
        Files.writeString(folder.resolve("hidden.yaml"), block("exercises:").lines().takeWhile(
                line -> !line.isEmpty()).collect(Collectors.joining("\n")));
    }

    /** Grading ends with 1, because not everybody has all points; everything else with 0, but for a finding. */
    private String output(String command) {
        StringWriter out = new StringWriter();
        StringWriter error = new StringWriter();
        String[] arguments = Arrays.stream(command.split(" ", -1)).map(
                word -> word.replaceFirst(PLACES, "$1" + Matcher.quoteReplacement(folder + "/") + "$2")).toArray(
                        String[]::new);
        CommandLine line = Podium.commandLine(Podium.commands(), start -> 0, false);
        int code = line.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(error, true)).execute(arguments);
        boolean all = !command.startsWith("grade") && !out.toString().contains("1 findings");
        assertThat(code).as(command + "\n" + error).isEqualTo(all ? 0 : 1);
        return out.toString();
    }
}
