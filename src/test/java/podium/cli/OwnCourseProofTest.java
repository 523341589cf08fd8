package podium.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import podium.course.OwnCourse;
import podium.grading.CourseLint;
import podium.grading.Laboratory;

/** The course that comes with the program, proven in the cluster that comes with it. */
class OwnCourseProofTest {
    @Test
    void everyStatementAndEveryExerciseIsProven() {
        Workplace workplace = Workplace.forCourse();
        Laboratory laboratory = Laboratory.of(workplace.engine(), workplace.reader(), workplace.world());
        assertThat(new CourseLint(laboratory, 3).check(OwnCourse.COURSE)).isEmpty();
    }
}
