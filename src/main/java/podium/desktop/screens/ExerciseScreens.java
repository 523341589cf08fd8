package podium.desktop.screens;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import podium.course.Course;
import podium.course.Exercise;
import podium.course.Kind;
import podium.course.Samples;
import podium.desktop.Place;

/** An exercise of each kind, and what is said about a wrong answer. */
final class ExerciseScreens {
    private ExerciseScreens() {
    }

    static List<Screen> of(Course course) {
        List<Screen> all = new ArrayList<>();
        Kind.WORDS.forEach(word -> first(course, word).ifPresent(exercise -> all.add(open(word, exercise))));
        first(course, "fix").ifPresent(exercise -> {
            all.add(new Screen("exercise-hint", Place.PRACTICE, exercise.id(), visit -> visit.give("Show a hint")));
            exercise.samples().wrong().stream().findFirst().ifPresent(wrong -> all.add(judged(exercise, wrong)));
        });
        return all;
    }

    private static Optional<Exercise> first(Course course, String word) {
        return course.lessons().stream().flatMap(lesson -> lesson.exercises().stream()).filter(
                exercise -> exercise.kind().word().equals(word)).findFirst();
    }

    private static Screen open(String word, Exercise exercise) {
        return new Screen("exercise-" + word, Place.PRACTICE, exercise.id(), visit -> {
            switch (exercise.kind()) {
                case Kind.Terminal _,Kind.Diagnose _ -> visit.hand().enter("#command-field", "kubectl get pods");
                case Kind.Reverse _ -> visit.hand().see("#printouts .md-code-block");
                case Kind.Write _,Kind.Fix _,Kind.Predict _,Kind.Order _ -> {
                    // the task is all there is
                }
            }
        });
    }

    private static Screen judged(Exercise exercise, Samples.Wrong wrong) {
        return new Screen("exercise-judged", Place.PRACTICE, exercise.id(), visit -> {
            visit.answer(exercise, wrong.source());
            visit.give("Check the answer");
            visit.hand().see(".feedback-line");
            visit.scrollTo(".attempt");
        });
    }
}
