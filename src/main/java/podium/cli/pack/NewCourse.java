package podium.cli.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A small course that works and proves clean: one lesson, one exercise, a bank of questions. */
public final class NewCourse {
    private static final String EXERCISE = "lessons/01-a-first-lesson/exercises/greeting/";
    private static final List<String> FILES = List.of("lessons/course.yaml", "lessons/01-a-first-lesson/lesson.md",
            EXERCISE + "exercise.yaml", EXERCISE + "start.yaml", EXERCISE + "solution.yaml",
            EXERCISE + "alternatives/another-way-to-wait.yaml", EXERCISE + "wrong/show-ends.yaml",
            EXERCISE + "wrong/side-by-side.yaml", EXERCISE + "wrong/two-volumes.yaml",
            "quizzes/a-first-lesson.yaml");

    private NewCourse() {
    }

    /** Whether nothing would be overwritten: the folder is not there yet, or it is empty. */
    public static boolean fits(Path folder) throws IOException {
        if (!Files.exists(folder)) return true;
        if (!Files.isDirectory(folder)) return false;
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    /** Writes the course and returns its files, by their paths within the folder. */
    public static List<String> write(Path folder) throws IOException {
        for (String file : FILES) {
            Path to = folder.resolve(file);
            Files.createDirectories(to.resolveSibling("."));
            try (InputStream in = NewCourse.class.getResourceAsStream("/podium/pack/" + file)) {
                if (in == null) throw new IOException("missing in the program's own files: pack/" + file);
                Files.copy(in, to);
            }
        }
        return FILES;
    }
}
