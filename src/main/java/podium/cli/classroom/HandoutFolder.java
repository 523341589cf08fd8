package podium.cli.classroom;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import podium.course.Exercise;
import podium.grading.classroom.Learner;

/** Writes a folder a learner with the copies that are theirs. */
public final class HandoutFolder {
    /** What no operating system takes for a name of one folder, or takes for something else. */
    private static final Pattern NO_NAME = Pattern.compile(".*[/\\\\:*?\"<>|\\x00-\\x1f].*|\\..*|.*[. ]",
            Pattern.DOTALL);

    private final Copies copies;
    private final Handout handout;
    private final Neighbours neighbours;

    public HandoutFolder(Copies copies, Handout handout, Neighbours neighbours) {
        this.copies = copies;
        this.handout = handout;
        this.neighbours = neighbours;
    }

    /**
     * How different the copies of an exercise are.
     *
     * @param copies how many different ones were written
     * @param neighbour the most points that the solution of one copy earns in another, of a few that were tried
     */
    public record Spread(Exercise exercise, int copies, Optional<Integer> neighbour) {
    }

    /**
     * Writes all of it into a folder that is not there yet, or is empty.
     *
     * @throws ClassroomException when something would be overwritten, or a learner cannot have a folder
     */
    public List<Spread> write(Path folder, List<Learner> learners, List<Exercise> exercises)
            throws IOException, ClassroomException {
        check(folder, learners);
        List<Spread> spreads = new ArrayList<>();
        for (Exercise exercise : exercises) {
            SequencedMap<String, Exercise> different = new LinkedHashMap<>();
            for (Learner learner : learners) {
                Copies.Copy copy = copies.of(learner.key(), exercise);
                different.putIfAbsent(copy.digest(), copy.exercise());
                write(folder.resolve(learner.key()), handout.files(copy, copies.seed(learner.key())));
            }
            spreads.add(new Spread(exercise, different.size(),
                    neighbours.points(List.copyOf(different.values()))));
        }
        return List.copyOf(spreads);
    }

    private static void check(Path folder, List<Learner> learners) throws IOException, ClassroomException {
        if (Files.exists(folder) && (!Files.isDirectory(folder) || !empty(folder))) {
            throw new ClassroomException(
                    folder + " is not empty, and nothing in it is overwritten. Name a folder that is"
                            + " not there yet.");
        }
        for (Learner learner : learners) {
            if (!NO_NAME.matcher(learner.key()).matches()) continue;
            throw new ClassroomException("the learner " + learner.key()
                    + " cannot have a folder of that name: it has no"
                    + " /, \\ or : and neither starts nor ends with a dot. Change the column learner of the roster.");
        }
    }

    private static boolean empty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private static void write(Path folder, SequencedMap<String, String> files) throws IOException {
        for (var file : files.entrySet()) {
            Path to = folder.resolve(file.getKey());
            Files.createDirectories(to.resolveSibling("."));
            Files.writeString(to, file.getValue());
        }
    }
}
