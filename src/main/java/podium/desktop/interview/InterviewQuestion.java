package podium.desktop.interview;

import java.util.List;
import podium.course.Course;
import podium.course.QuizItem;

/**
 * A question for an interview.
 *
 * @param id what notes and scores are kept under, as in {@code one-after-the-other/tell-me-about-failure}
 * @param topic the title of its bank
 */
record InterviewQuestion(String id, String topic, QuizItem.Interview item) {
    /** The questions of all banks, in the order of the course. */
    static List<InterviewQuestion> of(Course course) {
        return course.quizzes().stream().flatMap(bank -> bank.items().stream().filter(
                QuizItem.Interview.class::isInstance).map(QuizItem.Interview.class::cast).map(
                        item -> new InterviewQuestion(bank.id() + "/" + item.id(), bank.title(), item))).toList();
    }
}
