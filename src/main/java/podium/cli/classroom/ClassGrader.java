package podium.cli.classroom;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import podium.cli.check.TextFile;
import podium.course.Exercise;
import podium.grading.Laboratory;
import podium.grading.classroom.Marker;
import podium.grading.classroom.Marks;

/** Grades many answers on all cores; equal answers to one exercise are graded once. */
public final class ClassGrader {
    /** No answer that a person writes is longer; in bytes. */
    private static final long LONGEST = 1 << 20;

    private final Laboratory laboratory;
    private final String version;
    private final Copies copies;
    private final Journal journal;
    private final Progress progress;
    private final Map<String, Marker> markers = new TreeMap<>();

    /** @param version of the program: another one may grade otherwise, so its journal does not count */
    public ClassGrader(Laboratory laboratory, String version, Copies copies, Journal journal, Progress progress) {
        this.laboratory = laboratory;
        this.version = version;
        this.copies = copies;
        this.journal = journal;
        this.progress = progress;
    }

    /** An answer and what it is known by; no text when it is too long. */
    private record Task(Copies.Copy copy, Optional<String> text, String key) {
        /** Whether it is still what a handout holds: nobody has answered. */
        boolean untouched() {
            return text.isPresent() && lines(text.get()).equals(lines(AnswerForm.of(copy.exercise())));
        }

        private static List<String> lines(String text) {
            return text.strip().lines().map(String::stripTrailing).toList();
        }
    }

    /**
     * Grades answers, each by the copy that its learner has. A file that is still as it was handed out is no answer.
     *
     * @param exercises those that were answered
     * @return marks by learner and exercise
     * @throws ClassroomException when the hidden checks do not fit the names and numbers of a copy
     */
    public SortedMap<String, SortedMap<String, Marks>> grade(List<Answer> answers, List<Exercise> exercises)
            throws IOException, ClassroomException {
        Map<String, Exercise> byId = new LinkedHashMap<>();
        exercises.forEach(exercise -> byId.put(exercise.id(), exercise));
        Map<Answer, Task> handedIn = new LinkedHashMap<>();
        for (Answer answer : answers) {
            Exercise exercise = Optional.ofNullable(byId.get(answer.exercise())).orElseThrow();
            Task task = task(answer, copies.of(answer.learner(), exercise));
            if (!task.untouched()) handedIn.put(answer, task);
        }
        progress.untouched(answers.size() - handedIn.size());
        Map<String, Task> different = new LinkedHashMap<>();
        handedIn.values().forEach(task -> different.putIfAbsent(task.key(), task));
        Map<String, Marks> marks = all(List.copyOf(different.values()));
        SortedMap<String, SortedMap<String, Marks>> grades = new TreeMap<>();
        handedIn.forEach((answer, task) -> grades.computeIfAbsent(answer.learner(), _ -> new TreeMap<>()).put(
                answer.exercise(), Optional.ofNullable(marks.get(task.key())).orElseThrow()));
        return grades;
    }

    private Task task(Answer answer, Copies.Copy copy) throws IOException {
        boolean tooLong = Files.size(answer.file()) > LONGEST;
        Optional<String> text = tooLong
                ? Optional.empty()
                : Optional.of(TextFile.decoded(Files.readAllBytes(answer.file())));
        return new Task(copy, text,
                Sha256.hex(List.of(version, copy.digest(), text.orElseGet(() -> answer.file().toString()))));
    }

    private Map<String, Marks> all(List<Task> tasks) throws IOException {
        Map<String, Marks> marks = new LinkedHashMap<>();
        List<Task> open = new ArrayList<>();
        for (Task task : tasks) {
            Optional<Marks> known = journal.known(task.key());
            known.ifPresent(before -> marks.put(task.key(), before));
            if (known.isEmpty()) open.add(task);
        }
        progress.begin(open.size(), marks.size());
        for (Task task : open) {
            markers.computeIfAbsent(task.copy().digest(), _ -> new Marker(laboratory, task.copy().exercise()));
        }
        try (ExecutorService pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            List<Future<Marks>> results = open.stream().map(task -> pool.submit(() -> mark(task))).toList();
            for (int i = 0; i < open.size(); i++) marks.put(open.get(i).key(), result(results.get(i)));
        }
        progress.end();
        return marks;
    }

    private Marks mark(Task task) {
        Marker marker = Optional.ofNullable(markers.get(task.copy().digest())).orElseThrow();
        Marks marks = task.text().map(text -> marked(marker, task, text)).orElseGet(
                () -> Marks.nothing(task.copy().exercise().points(),
                        "The file is longer than 1 MiB: hand in the answer alone."));
        progress.step();
        return marks;
    }

    /** One answer that the simulator cannot cope with does not end the others; it is not kept in the journal. */
    private Marks marked(Marker marker, Task task, String text) {
        try {
            Marks marks = marker.mark(text);
            journal.add(task.key(), marks);
            return marks;
        } catch (IllegalStateException | IllegalArgumentException e) {
            return Marks.nothing(task.copy().exercise().points(),
                    "Podium cannot grade this answer, look at it yourself: " + e);
        }
    }

    private static Marks result(Future<Marks> future) throws IOException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
