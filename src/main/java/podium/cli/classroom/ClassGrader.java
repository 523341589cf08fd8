package podium.cli.classroom;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
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
import podium.course.HiddenChecks;
import podium.grading.Laboratory;
import podium.grading.classroom.Marker;
import podium.grading.classroom.Marks;

/** Grades many answers on all cores; equal answers to one exercise are graded once. */
public final class ClassGrader {
    /** No answer that a person writes is longer; in bytes. */
    private static final long LONGEST = 1 << 20;

    private final Laboratory laboratory;
    private final String version;
    private final HiddenChecks hidden;
    private final Journal journal;
    private final Progress progress;
    private final Map<String, Marker> markers = new TreeMap<>();

    /** @param version of the program: another one may grade otherwise, so its journal does not count */
    public ClassGrader(Laboratory laboratory, String version, HiddenChecks hidden, Journal journal,
            Progress progress) {
        this.laboratory = laboratory;
        this.version = version;
        this.hidden = hidden;
        this.journal = journal;
        this.progress = progress;
    }

    /** An answer and what it is known by. */
    private record Task(Exercise exercise, Optional<String> text, String key) {
    }

    /**
     * Grades answers.
     *
     * @param exercises with their hidden checks
     * @return marks by learner and exercise
     */
    public SortedMap<String, SortedMap<String, Marks>> grade(List<Answer> answers, List<Exercise> exercises)
            throws IOException {
        Map<String, Exercise> byId = new LinkedHashMap<>();
        exercises.forEach(exercise -> byId.put(exercise.id(), exercise));
        Map<String, Task> tasks = new LinkedHashMap<>();
        List<String> keys = new ArrayList<>();
        for (Answer answer : answers) {
            Task task = task(answer, Optional.ofNullable(byId.get(answer.exercise())).orElseThrow());
            tasks.putIfAbsent(task.key(), task);
            keys.add(task.key());
        }
        Map<String, Marks> marks = all(List.copyOf(tasks.values()));
        SortedMap<String, SortedMap<String, Marks>> grades = new TreeMap<>();
        for (int i = 0; i < answers.size(); i++) {
            Answer answer = answers.get(i);
            grades.computeIfAbsent(answer.learner(), _ -> new TreeMap<>()).put(answer.exercise(),
                    Optional.ofNullable(marks.get(keys.get(i))).orElseThrow());
        }
        return grades;
    }

    private Task task(Answer answer, Exercise exercise) throws IOException {
        if (Files.size(answer.file()) > LONGEST) {
            return new Task(exercise, Optional.empty(), key(exercise, answer.file().toString()));
        }
        String text = TextFile.decoded(Files.readAllBytes(answer.file()));
        return new Task(exercise, Optional.of(text), key(exercise, text));
    }

    /** Everything that a grade depends on. */
    private String key(Exercise exercise, String text) {
        StringBuilder all = new StringBuilder();
        List<String> parts = new ArrayList<>(List.of(version, exercise.id(), exercise.source().text(),
                exercise.start(), hidden.source().text(), text));
        exercise.samples().wrong().forEach(wrong -> parts.add(wrong.source().text()));
        exercise.samples().solution().ifPresent(solution -> parts.add(solution.text()));
        for (String part : parts) all.append(part.length()).append(':').append(part);
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(all.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
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
            markers.computeIfAbsent(task.exercise().id(), _ -> new Marker(laboratory, task.exercise()));
        }
        try (ExecutorService pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            List<Future<Marks>> results = open.stream().map(task -> pool.submit(() -> mark(task))).toList();
            for (int i = 0; i < open.size(); i++) marks.put(open.get(i).key(), result(results.get(i)));
        }
        progress.end();
        return marks;
    }

    private Marks mark(Task task) {
        Marker marker = Optional.ofNullable(markers.get(task.exercise().id())).orElseThrow();
        Marks marks = task.text().map(text -> marked(marker, task, text)).orElseGet(
                () -> Marks.nothing(task.exercise().points(),
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
            return Marks.nothing(task.exercise().points(),
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
