package podium.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import podium.course.Course;
import podium.course.Exercise;
import podium.course.Finding;
import podium.course.Lesson;
import podium.course.LessonLint;
import podium.course.QuizBank;
import podium.course.exam.Curricula;
import podium.course.exam.ExamLint;

/** Proves a course: every file has the right form, and the simulator agrees with everything that is said. */
public final class CourseLint {
    private static final int VARIANTS = 3;

    private final Laboratory laboratory;
    private final Seeds seeds;

    /**
     * With how many seeds right answers are tried: a right answer is right whatever a cluster leaves to chance.
     *
     * @param solution for each solution
     * @param alternative for each alternative, of those of the solution; one after the other has others
     */
    public record Seeds(int solution, int alternative) {
        /** Other copies of an exercise are tried in one cluster. */
        private static final Seeds ONE = new Seeds(1, 1);
    }

    /** @param draws with how many seeds solutions are tried; each alternative is tried with one of them */
    public CourseLint(Laboratory laboratory, int draws) {
        this(laboratory, new Seeds(draws, 1));
    }

    /** Tries right answers with more seeds, or fewer. */
    public CourseLint(Laboratory laboratory, Seeds seeds) {
        this.laboratory = laboratory;
        this.seeds = seeds;
    }

    /** All findings, lesson by lesson; none when the course is sound. */
    public List<Finding> check(Course course) {
        List<Finding> findings = new ArrayList<>(course.findings());
        Curricula curricula = Curricula.of(course.files(), findings::add);
        List<Callable<List<Finding>>> proofs = new ArrayList<>();
        for (Lesson lesson : course.lessons()) {
            proofs.add(() -> LessonLint.check(course.files(), lesson));
            proofs.add(() -> ExamLint.check(curricula, lesson));
            proofs.add(() -> new PassageLint(laboratory, lesson).check());
            for (Exercise exercise : lesson.exercises()) {
                proofs.add(() -> exercise(course, exercise));
            }
        }
        for (QuizBank bank : course.quizzes()) proofs.add(() -> QuizLint.check(laboratory, bank));
        for (Future<List<Finding>> proof : done(proofs)) findings.addAll(result(proof));
        return List.copyOf(findings);
    }

    private static List<Finding> result(Future<List<Finding>> proof) {
        try {
            return proof.get();
        } catch (InterruptedException e) {
            throw interrupted(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a proof broke off", e.getCause());
        }
    }

    private static IllegalStateException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("the proof of the course was interrupted", e);
    }

    /** Runs share nothing. They differ much in length, so each processor takes the next one when it is free. */
    private static List<Future<List<Finding>>> done(List<Callable<List<Finding>>> proofs) {
        try (ExecutorService pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            return pool.invokeAll(proofs);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    /** What is the same in copies of an exercise, as answers that use none of its names, is run once. */
    private List<Finding> exercise(Course course, Exercise exercise) {
        Laboratory one = laboratory.remembering();
        List<Finding> findings = new ArrayList<>(new ExerciseLint(one, exercise, seeds).check());
        if (exercise.variant().varies()) findings.addAll(variants(one, course, exercise));
        return findings;
    }

    /** Other copies of an exercise are as sound; each is tried in one cluster. */
    private static List<Finding> variants(Laboratory one, Course course, Exercise exercise) {
        List<Finding> findings = new ArrayList<>();
        for (long seed = 1; seed < VARIANTS; seed++) {
            List<Finding> found = new ArrayList<>();
            Exercise copy = course.variant(exercise, seed, found::add);
            found.addAll(new ExerciseLint(one, copy, Seeds.ONE).check());
            for (Finding finding : found) {
                findings.add(finding.with("in the variant " + seed + " " + copy.variant().values() + ": "));
            }
        }
        return findings;
    }

    /** The findings about one exercise. */
    public List<Finding> check(Exercise exercise) {
        return new ExerciseLint(laboratory.remembering(), exercise, seeds).check();
    }
}
