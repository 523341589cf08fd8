package podium.course.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import podium.course.Lesson;
import podium.course.OwnCourse;

class ExamDrawTest {
    private static final int TASKS = 16;
    private static final Curriculum CKAD = Curricula.own().all().getFirst();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 77})
    void everyDomainOfTheCkadHasItsWeight(long seed) {
        ExamDraw draw = new ExamDraw(OwnCourse.COURSE, CKAD, seed);
        assertThat(draw.tasks(TASKS)).extracting(task -> task.exercise().id()).hasSize(TASKS).doesNotHaveDuplicates();
        assertThat(draw.shares(TASKS)).hasSize(5).allSatisfy(share -> {
            assertThat((double) share.tasks()).as(share.domain().name()).isCloseTo(
                    TASKS * share.domain().weight() / 100.0, within(1.0));
            assertThat(share.known()).isGreaterThanOrEqualTo(share.tasks());
        });
        assertThat(draw.shares(TASKS).stream().mapToInt(ExamDraw.Share::tasks).sum()).isEqualTo(TASKS);
    }

    @Test
    void aDomainWithoutLessonsSaysSo() {
        Curriculum curriculum = new Curriculum("CKAD",
                List.of(new Curriculum.Domain("Application Design and Build", 50, List.of()),
                        new Curriculum.Domain("Tea", 50, List.of())));
        List<ExamDraw.Share> shares = new ExamDraw(OwnCourse.COURSE, curriculum, 1).shares(4);
        assertThat(shares).extracting(ExamDraw.Share::tasks).containsExactly(4, 0);
        assertThat(shares.getLast().known()).isZero();
    }

    @Test
    void aLessonMayServeTwoDomains() {
        List<Lesson> both = OwnCourse.COURSE.lessons().stream().filter(
                lesson -> CKAD.domains(lesson).size() > 1).toList();
        assertThat(both).isNotEmpty();
        String exercise = both.getFirst().exercises().getFirst().id();
        int all = OwnCourse.COURSE.lessons().stream().mapToInt(lesson -> lesson.exercises().size()).sum();
        assertThat(new ExamDraw(OwnCourse.COURSE, CKAD, 1).tasks(all)).filteredOn(
                task -> task.exercise().id().equals(exercise)).hasSize(1);
    }
}
