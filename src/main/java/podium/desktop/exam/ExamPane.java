package podium.desktop.exam;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import podium.course.Course;
import podium.course.Exercise;
import podium.course.exam.ExamDraw;
import podium.desktop.exercise.Assessor;
import podium.desktop.parts.Focus;
import podium.desktop.parts.Page;
import podium.desktop.parts.Words;
import podium.desktop.sandbox.Comparison;
import podium.desktop.work.LatestOnly;
import podium.desktop.work.Records;
import podium.desktop.work.TaskDesk;
import podium.desktop.work.WallClock;
import podium.progress.Exam;
import podium.progress.ExamTask;
import podium.progress.ProgressStore;
import podium.simulation.Timeline;

/** The exam: begun, worked on task by task against the clock, handed in, and looked at afterwards. */
public final class ExamPane extends Page implements AutoCloseable {
    private final Host host;
    private final ExamGrading grading;
    private final LatestOnly<ExamResult> results;
    private final LatestOnly<Timeline> runs;
    private final LatestOnly<Runnable> comparisons;
    private Runnable stopClock = () -> {
    };
    private Optional<Sitting> sitting = Optional.empty();

    /**
     * What surrounds an exam.
     *
     * @param foreground the JavaFX thread
     * @param save asks for a file and writes a page into it
     */
    public record Host(Course course, Assessor assessor, Records records, Executor foreground, TaskDesk desk,
            WallClock clock, Saving save) {
    }

    /** Writes a page where the user wants it. */
    @FunctionalInterface
    public interface Saving {
        /** @param name of the file that is proposed */
        void save(String name, String page);
    }

    public ExamPane(Host host) {
        super("Exam");
        this.host = host;
        setId("exam");
        grading = new ExamGrading(host.course(), host.assessor());
        results = new LatestOnly<>("exam", host.foreground(), this::over, this::failed);
        runs = new LatestOnly<>("exam run", host.foreground(), run -> host.desk().play(run, Duration.ZERO),
                this::failed);
        comparisons = new LatestOnly<>("exam runs", host.foreground(), Runnable::run, this::failed);
    }

    /** Shows the exam under way, or else where one is begun. */
    public void open() {
        if (sitting.isPresent()) sitting.get().show();
        else choose();
    }

    private void choose() {
        host.desk().whole();
        turn(List.of(Words.wrapped("Looking up your exams …", "muted")));
        host.records().ask(ProgressStore::exams, exams -> {
            if (sitting.isPresent()) return;
            turn(List.of(
                    new ExamStart(host.course(), exams, new ExamStart.Wishes(this::begin, this::sit, this::review))));
            Focus.into(getContent());
        });
    }

    private void begin(ExamTerms terms) {
        List<ExamTask> tasks = new ExamDraw(host.course(), terms.curriculum(), terms.seed()).tasks(
                terms.tasks()).stream().map(task -> ExamTask.fresh(task.exercise().id(), task.variant())).toList();
        if (tasks.isEmpty()) {
            turn(List.of(Words.wrapped("No tasks", "reader-title"), Words.wrapped("No lesson of this course names "
                    + terms.curriculum().name() + " in its front matter under exam.", "muted")));
            return;
        }
        sit(new Exam(terms.curriculum().name(), terms.seed(), host.clock().now(), terms.length(), Optional.empty(),
                tasks));
    }

    private void sit(Exam exam) {
        Sitting begun = new Sitting(exam, host, grading,
                new Sitting.Wishes(this::turn, this::askToHandIn, this::handIn));
        sitting = Optional.of(begun);
        begun.show();
        stopClock.run();
        stopClock = host.clock().everySecond(this::tick);
    }

    /** A second has passed: tells the time, keeps what was written, and ends the exam when its time is up. */
    private void tick() {
        sitting.ifPresent(Sitting::tick);
    }

    /** Asks whether the exam is to be handed in; without effect when none is under way. */
    public void askToHandIn() {
        sitting.ifPresent(now -> {
            Exam exam = now.leave();
            now.close();
            host.desk().whole();
            HandInPage page = new HandInPage(exam, grading::title,
                    new HandInPage.Wishes(this::handIn, now::show, now::go));
            turn(List.of(page));
            page.takeKeyboard();
        });
    }

    private void handIn() {
        sitting.ifPresent(now -> {
            Exam exam = now.leave();
            now.close();
            sitting = Optional.empty();
            stopClock.run();
            host.desk().whole();
            Instant at = host.clock().now();
            waiting();
            results.submit(0, () -> grading.handIn(exam, at));
        });
    }

    private void review(Exam exam) {
        waiting();
        results.submit(0, () -> grading.again(exam));
    }

    private void waiting() {
        turn(List.of(Words.wrapped("Judging", "reader-title"),
                Words.wrapped("Every task runs in all its worlds …", "muted")));
    }

    private void over(ExamResult result) {
        host.records().keep(store -> store.keep(result.exam()));
        turn(List.of(
                new ExamReview(result,
                        new ExamReview.Wishes(this::play, this::compare, this::reveal, () -> host.save().save(
                                "podium-exam-" + result.exam().seed() + ".html", ExamReport.html(result)),
                                this::choose))));
        Focus.into(getContent());
    }

    private void play(Exercise exercise, String answer, Optional<String> world) {
        // Each text has a draft of its own: what was tried with another one must not stand here.
        String key = "exam review " + exercise.id() + " " + Integer.toHexString(answer.hashCode());
        host.desk().lay(key, exercise, exercise.kind().isManifest() ? answer : "");
        runs.submit(0, () -> host.assessor().shown(exercise, answer, world));
    }

    private void compare(ExamResult.Judged judged, String right, Consumer<Comparison> then) {
        Exercise exercise = judged.exercise();
        Optional<String> world = judged.grade().failedIn();
        comparisons.submit(0, () -> {
            Comparison both = Comparison.of(judged.answer(),
                    host.assessor().shown(exercise, judged.answer(), world), right,
                    host.assessor().shown(exercise, right, world));
            return () -> then.accept(both);
        });
    }

    private void failed(Throwable failure) {
        turn(List.of(Words.wrapped("This could not be done", "reader-title"),
                Words.wrapped(failure + ". What you wrote is kept: open the exam again.", "muted")));
    }

    /** Goes to another task. */
    public void step(int by) {
        sitting.ifPresent(now -> now.step(by));
    }

    /** Puts the flag of this task up, or takes it down. */
    public void flag() {
        sitting.ifPresent(Sitting::flag);
    }

    /** The desk is needed for something else: keeps what was written, and the clock stands until the exam is opened. */
    public void pause() {
        sitting.ifPresent(now -> {
            now.leave();
            now.close();
        });
    }

    /** Keeps what was written. */
    @Override
    public void close() {
        stopClock.run();
        pause();
        results.close();
        runs.close();
        comparisons.close();
    }
}
