package podium.progress;

import java.time.Instant;
import java.util.List;
import java.util.SortedSet;

/**
 * What a learner has done. Each call is one transaction: when it returns, the disk has it. All methods wait for the disk
 * and throw {@link ProgressException} when it fails; they may be called from any thread.
 */
public interface ProgressStore extends AutoCloseable {
    /** Keeps an attempt. */
    void record(Attempt attempt);

    /** The ids of the exercises that were once answered without anything missing, sorted. */
    SortedSet<String> completed();

    /** The attempts at one exercise, oldest first. */
    List<Attempt> attempts(String exercise);

    /** Keeps an answer of a quiz. */
    void record(QuizAnswer answer);

    /** Keeps a scored interview question. */
    void record(InterviewAnswer answer);

    /** Keeps the draft of an interview answer; an empty one is forgotten. */
    void note(String item, String text);

    /** Keeps an exam as it is now; what was kept of it before is replaced. */
    void keep(Exam exam);

    /** All exams, oldest first. */
    List<Exam> exams();

    /** Keeps a repetition. */
    void record(Review review);

    /** All repetitions, oldest first. */
    List<Review> reviews();

    /** All that is kept. */
    Archive archive();

    /** Puts an archive in the place of all that is kept, or fails and changes nothing. */
    void replace(Archive archive);

    /** Ticks a lesson off; the first tick keeps its time. */
    void tick(String lesson, Instant at);

    /** Takes a tick away. */
    void untick(String lesson);

    /** The ids of the lessons that are ticked off, sorted. */
    SortedSet<String> ticked();

    @Override
    void close();
}
