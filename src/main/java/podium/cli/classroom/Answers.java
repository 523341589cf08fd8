package podium.cli.classroom;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import podium.course.Exercise;

/**
 * Finds the answers of a class. A file is called as its learner; a folder is, too, and holds files that are called as the
 * exercise ({@code invoice.yaml}, or {@code 02-one-after-the-other/invoice.yaml}). Where one exercise is graded, the only
 * file of a folder may have any name.
 */
public final class Answers {
    private final List<Exercise> exercises;
    private final Consumer<String> notices;
    private final Map<String, Answer> found = new LinkedHashMap<>();

    private Answers(List<Exercise> exercises, Consumer<String> notices) {
        this.exercises = exercises;
        this.notices = notices;
    }

    /**
     * The answers below some paths, in the order of their names.
     *
     * @param notices told of files and folders in which no answer was found
     * @throws ClassroomException when a learner has two answers to one exercise
     */
    public static List<Answer> in(List<Path> paths, List<Exercise> exercises, Consumer<String> notices)
            throws IOException, ClassroomException {
        Answers answers = new Answers(exercises, notices);
        for (Path path : paths) {
            if (!Files.exists(path))
                throw new ClassroomException(path + " is not there. Name files or folders that are.");
            if (Files.isDirectory(path)) for (Path inside : sorted(path)) answers.learner(inside);
            else answers.learner(path);
        }
        return List.copyOf(answers.found.values());
    }

    private void learner(Path path) throws IOException, ClassroomException {
        String name = name(path);
        if (name.startsWith(".")) return;
        if (Files.isDirectory(path)) {
            folder(path, name);
        } else if (exercises.size() != 1) {
            notices.accept(path + " is left out: with several exercises each learner has a folder.");
        } else if (isAnswer(path, exercises.getFirst())) {
            add(stem(path), exercises.getFirst(), path);
        } else {
            notices.accept(path + " is left out: an answer ends with " + exercises.getFirst().kind().ending() + ".");
        }
    }

    private void folder(Path folder, String learner) throws IOException, ClassroomException {
        boolean any = false;
        for (Exercise exercise : exercises) {
            Optional<Path> file = answer(folder, exercise);
            if (file.isPresent()) add(learner, exercise, file.get());
            any |= file.isPresent();
        }
        if (!any)
            notices.accept(folder + " has no answer: call it as its exercise, as in "
                    + exercises.getFirst().id().replaceFirst(".*/", "") + exercises.getFirst().kind().ending() + ".");
    }

    private Optional<Path> answer(Path folder, Exercise exercise) throws IOException {
        String name = exercise.id().replaceFirst(".*/", "");
        List<Path> inLesson = files(folder.resolve(exercise.id().replaceFirst("/.*", "")), exercise);
        List<Path> here = files(folder, exercise);
        Optional<Path> named = Stream.concat(inLesson.stream(), here.stream()).filter(
                file -> stem(file).equals(name)).findFirst();
        if (named.isPresent() || exercises.size() > 1 || here.size() != 1) return named;
        return Optional.of(here.getFirst());
    }

    private static List<Path> files(Path folder, Exercise exercise) throws IOException {
        if (!Files.isDirectory(folder)) return List.of();
        return sorted(folder).stream().filter(file -> Files.isRegularFile(file) && isAnswer(file, exercise)).toList();
    }

    private void add(String learner, Exercise exercise, Path file) throws ClassroomException {
        Answer answer = new Answer(learner, exercise.id(), file);
        Optional<Answer> other = Optional.ofNullable(found.put(learner + "\n" + exercise.id(), answer));
        if (other.isEmpty()) return;
        throw new ClassroomException(learner + " has two answers to " + exercise.id() + ": " + other.get().file()
                + " and " + file + ". Keep the one that counts.");
    }

    private static boolean isAnswer(Path file, Exercise exercise) {
        String ending = exercise.kind().ending();
        return name(file).endsWith(ending) || (ending.equals(".yaml") && name(file).endsWith(".yml"));
    }

    private static String name(Path path) {
        return path.toAbsolutePath().normalize().getFileName().toString();
    }

    private static String stem(Path file) {
        return name(file).replaceFirst("\\.\\w+$", "");
    }

    private static List<Path> sorted(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return new ArrayList<>(files.sorted().toList());
        }
    }
}
