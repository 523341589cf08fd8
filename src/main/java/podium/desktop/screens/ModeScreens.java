package podium.desktop.screens;

import java.util.List;
import javafx.scene.input.KeyCode;
import podium.course.Course;
import podium.desktop.Place;

/** Quiz, exam, interview, progress and review: as they begin, and with something done. */
final class ModeScreens {
    private static final int TRIES = 8;

    private ModeScreens() {
    }

    static List<Screen> of(Course course) {
        PastWeeks past = new PastWeeks(course);
        return List.of(new Screen("quiz", Place.QUIZ), new Screen("quiz-wrong", Place.QUIZ, "", ModeScreens::wrong),
                new Screen("exam", Place.EXAM), new Screen("exam-earlier", Place.EXAM).after(past),
                new Screen("exam-task", Place.EXAM, "", visit -> exam(course, visit).begin()),
                new Screen("exam-review", Place.EXAM, "", visit -> exam(course, visit).sit()),
                new Screen("interview", Place.INTERVIEW),
                new Screen("interview-answer", Place.INTERVIEW, "", ModeScreens::interview),
                new Screen("progress", Place.PROGRESS), new Screen("progress-weeks", Place.PROGRESS).after(past),
                new Screen("review", Place.REVIEW), new Screen("review-due", Place.REVIEW).after(past),
                new Screen("review-task", Place.REVIEW, "", visit -> {
                    visit.hand().press("#review-begin");
                    visit.hand().seeNoMore("#review-begin");
                }).after(past));
    }

    /** Answers questions of the first topic by the first option until one of those is wrong. */
    private static void wrong(Visit visit) {
        Hand hand = visit.hand();
        hand.see(".quiz-option");
        hand.key("#quiz", KeyCode.DIGIT1);
        for (int i = 0; i < TRIES; i++) {
            hand.see("#quiz-answer");
            if (there(hand, "#quiz-fill")) hand.type("#quiz-fill", "kubectl get pods");
            else hand.key("#quiz", KeyCode.DIGIT1);
            hand.press("#quiz-answer");
            if (there(hand, "#quiz-feedback .failed")) break;
            hand.press("#quiz-next");
        }
        visit.scrollTo("#quiz-feedback");
    }

    private static ExamScript exam(Course course, Visit visit) {
        return new ExamScript(course, visit, Camera.covered(), ExamPlan.SHORT);
    }

    private static boolean there(Hand hand, String selector) {
        return Foreground.ask(() -> hand.find(selector).isPresent());
    }

    private static void interview(Visit visit) {
        visit.hand().type("#interview-notes",
                "They run before the app, one after the other, and have to end. A sidecar "
                        + "is one that stays. I would use them to wait for something, or to prepare files.");
        visit.hand().press("#interview-reveal");
        visit.hand().see("#interview-keep");
        visit.scrollTo("#interview-notes");
    }
}
