package podium.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import podium.course.OwnCourse;
import podium.course.Course;
import podium.course.Exercise;

/** Figures over the course that comes with the program: its ids are read off it. */
class StandingTest {
    private static final Course COURSE = OwnCourse.COURSE;
    private static final List<Exercise> EXERCISES = COURSE.lessons().getFirst().exercises();

    private static Attempt attempt(String exercise, int second, int points) {
        return new Attempt(exercise, Instant.ofEpochSecond(second), Duration.ZERO, points, 4, 0, Optional.empty(), "");
    }

    private static QuizAnswer quiz(String item, int second, boolean right) {
        return new QuizAnswer(item, Instant.ofEpochSecond(second), right, Optional.of(70), "");
    }

    private static Archive archive(List<Attempt> attempts, List<QuizAnswer> quiz) {
        return new Archive(attempts, new TreeMap<>(Map.of(COURSE.lessons().getFirst().id(), Instant.EPOCH)), quiz,
                List.of(), new TreeMap<>());
    }

    @Test
    void lessonsCountExercisesOnceAndAttemptsEachTime() {
        String first = EXERCISES.get(0).id();
        Standing standing = Standing.of(COURSE, archive(List.of(attempt(first, 1, 2), attempt(first, 2, 4),
                attempt(first, 3, 4), attempt(EXERCISES.get(1).id(), 4, 1), attempt("99-other/x", 5, 4)), List.of()));
        Standing.OfLesson lesson = standing.lessons().getFirst();
        assertThat(lesson).isEqualTo(new Standing.OfLesson(COURSE.lessons().getFirst().title(), true,
                EXERCISES.size(), 1, 4));
    }

    @Test
    void objectivesShowTheLatestAttempt() {
        Exercise first = EXERCISES.getFirst();
        Standing standing = Standing.of(COURSE, archive(List.of(attempt(first.id(), 1, 4), attempt(first.id(), 2, 1)),
                List.of()));
        Standing.OfObjective objective = standing.objectives().stream().filter(
                row -> row.objective().equals(first.objective())).findFirst().orElseThrow();
        assertThat(objective.done()).isEqualTo(1);
        assertThat(objective.latest()).contains(0.25);
        assertThat(standing.objectives().stream().mapToInt(Standing.OfObjective::exercises).sum()).isEqualTo(
                COURSE.lessons().stream().mapToInt(lesson -> lesson.exercises().size()).sum());
    }

    @Test
    void topicsKnowWhatWasRightTheLastTime() {
        String bank = COURSE.quizzes().getFirst().id();
        String one = bank + "/" + COURSE.quizzes().getFirst().items().get(0).id();
        String two = bank + "/" + COURSE.quizzes().getFirst().items().get(1).id();
        Standing.OfTopic topic = Standing.of(COURSE, archive(List.of(), List.of(quiz(one, 1, false), quiz(one, 2, true),
                quiz(two, 3, true), quiz(two, 4, false)))).topics().getFirst();
        assertThat(topic.known()).isEqualTo(1);
        assertThat(topic.answers()).isEqualTo(4);
        assertThat(topic.right()).isEqualTo(2);
        assertThat(topic.brier()).isPresent();
    }

    @Test
    void historyIsNewestFirstAndKeepsWhatTheCourseNoLongerHas() {
        List<HistoryLine> lines = HistoryLine.of(COURSE, archive(List.of(attempt("99-other/x", 5, 2)),
                List.of(quiz("gone/q", 9, true))));
        assertThat(lines).extracting(HistoryLine::what).containsExactly("gone/q", "99-other/x",
                COURSE.lessons().getFirst().title());
        assertThat(lines).extracting(HistoryLine::result).containsExactly("right, 70 % sure", "2 of 4 points", "read");
    }
}
