package podium.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import podium.cli.classroom.Answer;
import podium.cli.classroom.Answers;
import podium.cli.classroom.ClassGrader;
import podium.cli.classroom.ClassroomException;
import podium.cli.classroom.Copies;
import podium.cli.classroom.Format;
import podium.cli.classroom.Journal;
import podium.cli.classroom.Progress;
import podium.cli.classroom.Roster;
import podium.cli.classroom.Seeds;
import podium.course.Course;
import podium.course.Exercise;
import podium.course.Finding;
import podium.course.HiddenChecks;
import podium.grading.Laboratory;
import podium.grading.classroom.Classroom;
import podium.grading.classroom.Learner;
import podium.grading.classroom.Marks;
import podium.text.Source;

/** How the answers of a class are graded, and what is written about them. */
final class ClassOptions {
    @Option(names = "--roster", paramLabel = "CSV", description = "Who belongs to the class: a column learner, and any of name, email, id, login, section, seed.")
    private Optional<Path> roster = Optional.empty();

    @Option(names = "--hidden", paramLabel = "FILE", description = "Checks that learners do not see.")
    private Optional<Path> hidden = Optional.empty();

    @Option(names = "--journal", paramLabel = "FILE", description = "Where each grade is kept at once; after a kill, the same command goes on from there.")
    private Optional<Path> journal = Optional.empty();

    @Option(names = "--write", paramLabel = "FORMAT=FILE", description = "Writes the grades in one of the formats table, csv, json, junit, canvas, moodle; may be given several times.")
    private Map<Format, Path> outputs = new LinkedHashMap<>();

    /** Whether one of them was given. */
    boolean any() {
        return roster.isPresent() || hidden.isPresent() || journal.isPresent() || !outputs.isEmpty();
    }

    /**
     * What a class was asked.
     *
     * @param exercises with the names and numbers of the class's seed
     * @param seeds of the learners
     */
    record Asked(Course course, List<Exercise> exercises, Seeds seeds) {
    }

    /**
     * Grades a class and prints a table.
     *
     * @return 0 when everybody has all points
     */
    int grade(Asked asked, List<Path> paths, Laboratory laboratory, CommandLine line)
            throws IOException, ClassroomException {
        PrintWriter err = line.getErr();
        Course course = asked.course();
        HiddenChecks secret = hidden.isPresent() ? secret(hidden.get(), course) : HiddenChecks.none();
        List<Learner> enrolled = roster.isPresent() ? Roster.read(roster.get()) : List.of();
        for (Path output : outputs.values()) writable(output);
        List<Answer> answers = Answers.in(paths, asked.exercises(), err::println);
        Copies copies = new Copies(course, enrolled, asked.seeds(), secret);
        List<Exercise> exercises = new ArrayList<>();
        for (Exercise each : asked.exercises()) {
            boolean counts = asked.exercises().size() == 1 || handedIn(answers, each);
            if (counts) exercises.add(copies.common(each));
        }
        SortedMap<String, SortedMap<String, Marks>> marks;
        try (Journal kept = journal.isPresent() ? Journal.open(journal.get()) : Journal.none()) {
            marks = new ClassGrader(laboratory, Version.number(), copies, kept,
                    new Progress(err, System::nanoTime)).grade(answers, exercises);
        }
        List<Learner> learners = learners(enrolled, marks, err).stream().map(
                learner -> learner.with(copies.seed(learner.key()))).toList();
        Classroom classroom = new Classroom(exercises, learners, marks, hidden(exercises, secret));
        Format.table.write(classroom, line.getOut());
        for (Map.Entry<Format, Path> output : outputs.entrySet()) {
            try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(output.getValue()))) {
                output.getKey().write(classroom, out);
            }
        }
        return classroom.complete() ? 0 : 1;
    }

    /** What cannot be written is told before the grading, which may take long. */
    private static void writable(Path file) throws ClassroomException {
        if (!Files.isDirectory(file) && Files.isDirectory(file.toAbsolutePath().resolveSibling("."))) return;
        throw new ClassroomException(file + " cannot be written. Name a file in a folder that is there.");
    }

    /** Of several exercises only those count that somebody has done. */
    private static boolean handedIn(List<Answer> answers, Exercise exercise) {
        return answers.stream().anyMatch(answer -> answer.exercise().equals(exercise.id()));
    }

    private static HiddenChecks secret(Path file, Course course) throws IOException, ClassroomException {
        List<Finding> findings = new ArrayList<>();
        HiddenChecks checks = HiddenChecks.read(new Source(file.toString(), Roster.text(file)), course,
                findings::add);
        if (findings.isEmpty()) return checks;
        throw new ClassroomException(String.join("\n", findings.stream().map(Finding::toString).toList()));
    }

    /** The roster, or everybody who handed something in; who is not on the roster is told and comes last. */
    private static List<Learner> learners(List<Learner> roster, SortedMap<String, SortedMap<String, Marks>> marks,
            PrintWriter err) {
        List<Learner> learners = new ArrayList<>(roster);
        TreeSet<String> known = new TreeSet<>();
        learners.forEach(learner -> known.add(learner.key()));
        for (String key : marks.keySet()) {
            if (!known.add(key)) continue;
            if (!roster.isEmpty()) err.println(key + " handed something in and is not on the roster.");
            learners.add(Learner.of(key));
        }
        return List.copyOf(learners);
    }

    private static SortedMap<String, SortedSet<String>> hidden(List<Exercise> exercises, HiddenChecks secret) {
        SortedMap<String, SortedSet<String>> hidden = new TreeMap<>();
        exercises.forEach(exercise -> hidden.put(exercise.id(), secret.ids(exercise.id())));
        return hidden;
    }
}
