package podium.desktop.wiring;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import podium.progress.Archive;
import podium.progress.Attempt;
import podium.progress.Exam;
import podium.progress.InterviewAnswer;
import podium.progress.ProgressStore;
import podium.progress.QuizAnswer;
import podium.progress.Review;

/** Progress of this start only: for when the store cannot be opened, as while another window has it. */
public final class ForgetfulProgress implements ProgressStore {
    private final List<Attempt> attempts = new ArrayList<>();
    private final SortedMap<String, Instant> ticks = new TreeMap<>();
    private final List<QuizAnswer> quiz = new ArrayList<>();
    private final List<InterviewAnswer> interviews = new ArrayList<>();
    private final SortedMap<Instant, Exam> exams = new TreeMap<>();
    private final List<Review> reviews = new ArrayList<>();
    private final SortedMap<String, String> notes = new TreeMap<>();

    @Override
    public synchronized void record(Attempt attempt) {
        attempts.add(attempt);
    }

    @Override
    public synchronized SortedSet<String> completed() {
        SortedSet<String> ids = new TreeSet<>();
        attempts.stream().filter(Attempt::complete).forEach(attempt -> ids.add(attempt.exercise()));
        return ids;
    }

    @Override
    public synchronized List<Attempt> attempts(String exercise) {
        return attempts.stream().filter(attempt -> attempt.exercise().equals(exercise)).toList();
    }

    @Override
    public synchronized void record(QuizAnswer answer) {
        quiz.add(answer);
    }

    @Override
    public synchronized void record(InterviewAnswer answer) {
        interviews.add(answer);
    }

    @Override
    public synchronized void note(String item, String text) {
        if (text.isEmpty()) notes.remove(item);
        else notes.put(item, text);
    }

    @Override
    public synchronized void keep(Exam exam) {
        exams.put(exam.began(), exam);
    }

    @Override
    public synchronized List<Exam> exams() {
        return List.copyOf(exams.values());
    }

    @Override
    public synchronized void record(Review review) {
        reviews.add(review);
    }

    @Override
    public synchronized List<Review> reviews() {
        return List.copyOf(reviews);
    }

    @Override
    public synchronized Archive archive() {
        return new Archive(List.copyOf(attempts), new TreeMap<>(ticks), List.copyOf(quiz), List.copyOf(interviews),
                new TreeMap<>(notes), exams(), reviews());
    }

    @Override
    public synchronized void replace(Archive archive) {
        attempts.clear();
        attempts.addAll(archive.attempts());
        ticks.clear();
        ticks.putAll(archive.ticks());
        quiz.clear();
        quiz.addAll(archive.quiz());
        interviews.clear();
        interviews.addAll(archive.interviews());
        notes.clear();
        notes.putAll(archive.notes());
        exams.clear();
        archive.exams().forEach(this::keep);
        reviews.clear();
        reviews.addAll(archive.reviews());
    }

    @Override
    public synchronized void tick(String lesson, Instant at) {
        ticks.putIfAbsent(lesson, at);
    }

    @Override
    public synchronized void untick(String lesson) {
        ticks.remove(lesson);
    }

    @Override
    public synchronized SortedSet<String> ticked() {
        return new TreeSet<>(ticks.keySet());
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
