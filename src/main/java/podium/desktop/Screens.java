package podium.desktop;

import java.util.function.Consumer;
import javafx.scene.Node;
import podium.course.QuizBank;
import podium.desktop.interview.InterviewPane;
import podium.desktop.progress.FilePicker;
import podium.desktop.progress.ProgressPane;
import podium.desktop.quiz.QuizPane;
import podium.desktop.work.Records;

/** The places that fill the reader with a screen of their own: quiz, interview, progress. */
final class Screens implements AutoCloseable {
    private final Records records;
    private final QuizPane quiz;
    private final InterviewPane interview;
    private final ProgressPane progress;

    /**
     * What the screens ask of the window.
     *
     * @param onShow plays a run beside the quiz or the interview
     * @param onHide wants the whole width for it again
     * @param onLearn goes to the lessons
     * @param onReplaced told when other progress was imported
     * @param say tells a sentence in the status line
     */
    record Window(Consumer<QuizBank.Show> onShow, Runnable onHide, Runnable onLearn, Runnable onReplaced,
            Consumer<String> say, FilePicker picker) {
    }

    Screens(Services services, Window window) {
        records = new Records(services.progress(), services.foreground(), window.say());
        quiz = new QuizPane(new QuizPane.Host(services.course(), records, window.onShow(), window.onHide(),
                services.browse()));
        interview = new InterviewPane(new InterviewPane.Host(services.course(), records, window.onShow(),
                window.onHide(), services.browse()));
        progress = new ProgressPane(services.course(), records, window.picker(), window.onLearn(),
                window.onReplaced());
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
            case LEARN, PRACTICE, EXAM, SANDBOX -> throw new IllegalArgumentException(place + " has no such screen");
        };
    }

    /** Waits a moment for what is not yet written. */
    @Override
    public void close() {
        interview.flush();
        records.close();
    }
}
