package podium.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import podium.course.Course;
import podium.course.Exercise;
import podium.course.Finding;
import podium.course.Lesson;
import podium.course.LessonLint;

/** Proves a course: every file has the right form, and the simulator agrees with everything that is said. */
public final class CourseLint {
    private final Laboratory laboratory;
    private final List<Long> draws;

    /**
     * @param draws with how many seeds right answers are tried: a right answer is right whatever a cluster leaves to
     *         chance
     */
    public CourseLint(Laboratory laboratory, int draws) {
        this.laboratory = laboratory;
        this.draws = LongStream.range(0, draws).boxed().toList();
    }

    /** All findings, lesson by lesson; none when the course is sound. */
    public List<Finding> check(Course course) {
        List<Finding> findings = new ArrayList<>(course.findings());
        for (Lesson lesson : course.lessons()) {
            findings.addAll(LessonLint.check(course.files(), lesson));
            findings.addAll(new PassageLint(laboratory, lesson).check());
            for (Exercise exercise : lesson.exercises()) findings.addAll(check(exercise));
        }
        return findings;
    }

    /** The findings about one exercise. */
    public List<Finding> check(Exercise exercise) {
        return new ExerciseLint(laboratory, exercise, draws).check();
    }
}
