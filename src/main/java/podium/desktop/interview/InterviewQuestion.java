package podium.desktop.interview;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import podium.course.Course;
import podium.course.QuizBank;
import podium.course.QuizItem;

/**
 * A question for an interview.
 *
 * @param id what notes and scores are kept under, as in {@code one-after-the-other/tell-me-about-failure}
 * @param topic the title of its bank
 * @param show the run that proves the answer
 */
record InterviewQuestion(String id, String topic, QuizItem.Interview item, Optional<QuizBank.Show> show) {
    /** The questions of all banks: first those of banks that have nothing else, then the others in the course's order. */
    static List<InterviewQuestion> of(Course course) {
        return course.quizzes().stream().sorted(Comparator.comparing(bank -> !bank.isForInterviews())).flatMap(
                bank -> bank.items().stream().filter(
                        QuizItem.Interview.class::isInstance).map(QuizItem.Interview.class::cast).map(
                                item -> new InterviewQuestion(bank.id() + "/" + item.id(), bank.title(), item,
                                        item.show().flatMap(bank::show)))).toList();
    }
}
