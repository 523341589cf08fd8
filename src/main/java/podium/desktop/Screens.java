package podium.desktop;

import java.util.function.Consumer;
import javafx.scene.Node;
import podium.course.QuizBank;
import podium.desktop.work.TaskDesk;
import podium.desktop.exam.ExamPane;
import podium.desktop.interview.InterviewPane;
import podium.desktop.progress.ProgressPane;
import podium.desktop.quiz.QuizPane;
import podium.desktop.review.ReviewPane;
import podium.desktop.work.Records;

/** The places that fill the reader with a screen of their own: quiz, exam, interview, progress, review. */
final class Screens implements AutoCloseable {
    private final Records records;
    private final QuizPane quiz;
    private final InterviewPane interview;
    private final ProgressPane progress;
    private final PageSaving pages;
    private final ExamPane exam;
    private final ReviewPane review;

    /**
     * What the screens ask of the window.
     *
     * @param onShow plays a run beside the quiz or the interview
     * @param onHide wants the whole width for it again
     * @param onLearn goes to the lessons
     * @param onReplaced told when other progress was imported
     * @param say tells a sentence in the status line
     * @param desk editor and stage beside exams and reviews
     */
    record Window(Consumer<QuizBank.Show> onShow, Runnable onHide, Runnable onLearn, Runnable onReplaced,
            Consumer<String> say, TaskDesk desk) {
    }

    Screens(Services services, Window window) {
        records = new Records(services.progress(), services.foreground(), window.say());
        quiz = new QuizPane(new QuizPane.Host(services.course(), records, window.onShow(), window.onHide(),
                services.browse()));
        interview = new InterviewPane(new InterviewPane.Host(services.course(), records, window.onShow(),
                window.onHide(), services.browse()));
        pages = new PageSaving(services, window.say());
        exam = new ExamPane(new ExamPane.Host(services.course(), services.assessor(), records, services.foreground(),
                window.desk(), services.clock(), pages));
        review = new ReviewPane(new ReviewPane.Host(services.course(), services.assessor(), records,
                services.foreground(), window.desk(), services.clock(), window.onShow()));
        progress = new ProgressPane(services.course(), records, services.dialogs(), services.clock(),
                window.onLearn(), window.onReplaced());
    }

    /** The screen of a place, up to date. */
    Node open(Place place) {
        return switch (place) {
            case QUIZ -> {
                quiz.open();
                yield quiz;
            }
            case INTERVIEW -> {
                interview.open();
                yield interview;
            }
            case PROGRESS -> {
                progress.open();
                yield progress;
            }
            case EXAM -> {
                exam.open();
                yield exam;
            }
            case REVIEW -> {
                review.open();
                yield review;
            }
            case LEARN, PRACTICE, SANDBOX -> throw new IllegalArgumentException(place + " has no such screen");
        };
    }

    /** The exam, which has keys of its own. */
    ExamPane exam() {
        return exam;
    }

    /** The review, whether or not something is asked. */
    ReviewPane review() {
        return review;
    }

    /** The desk is needed for something else. */
    void rest() {
        exam.pause();
        review.close();
    }

    /** Waits a moment for what is not yet written. */
    @Override
    public void close() {
        interview.flush();
        exam.close();
        review.close();
        pages.close();
        records.close();
    }
}
