package podium.desktop.quiz;

import java.util.List;
import podium.course.Course;
import podium.course.QuizBank;
import podium.course.QuizItem;

/** A question of a bank, as a quiz asks it. */
record Asked(QuizBank bank, QuizItem item) {
    /** What its answers are kept under, as in {@code one-after-the-other/phase}. */
    String id() {
        return bank.id() + "/" + item.id();
    }

    /** The questions of a bank; those for an interview are asked elsewhere. */
    static List<Asked> of(QuizBank bank) {
        return bank.items().stream().filter(item -> !(item instanceof QuizItem.Interview)).map(
                item -> new Asked(bank, item)).toList();
    }

    /** The questions of all banks. */
    static List<Asked> of(Course course) {
        return course.quizzes().stream().flatMap(bank -> of(bank).stream()).toList();
    }
}
