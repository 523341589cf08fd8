package podium.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import podium.course.Course;
import podium.course.Exercise;
import podium.course.Finding;
import podium.course.Lesson;
import podium.course.LessonLint;
import podium.course.QuizBank;

/** Proves a course: every file has the right form, and the simulator agrees with everything that is said. */
public final class CourseLint {
    private static final int VARIANTS = 3;

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
        List<Supplier<List<Finding>>> proofs = new ArrayList<>();
        for (Lesson lesson : course.lessons()) {
            proofs.add(() -> LessonLint.check(course.files(), lesson));
            proofs.add(() -> new PassageLint(laboratory, lesson).check());
            for (Exercise exercise : lesson.exercises()) {
                proofs.add(() -> check(exercise));
                if (exercise.variant().varies()) proofs.add(() -> variants(course, exercise));
            }
        }
        for (QuizBank bank : course.quizzes()) proofs.add(() -> QuizLint.check(laboratory, bank));
        // Runs share nothing, and a parallel stream keeps the order.
        Stream<Finding> proven = proofs.parallelStream().map(Supplier::get).flatMap(List::stream);
        return Stream.concat(course.findings().stream(), proven).toList();
    }

    /** Other copies of an exercise are as sound; each is tried in one cluster. */
    private List<Finding> variants(Course course, Exercise exercise) {
        List<Finding> findings = new ArrayList<>();
        for (long seed = 1; seed < VARIANTS; seed++) {
            List<Finding> found = new ArrayList<>();
            Exercise copy = course.variant(exercise, seed, found::add);
            found.addAll(new ExerciseLint(laboratory, copy, List.of(0L)).check());
            for (Finding finding : found) {
                findings.add(finding.with("in the variant " + seed + " " + copy.variant().values() + ": "));
            }
        }
        return findings;
    }

    /** The findings about one exercise. */
    public List<Finding> check(Exercise exercise) {
        return new ExerciseLint(laboratory, exercise, draws).check();
    }
}
