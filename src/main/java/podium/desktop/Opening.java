package podium.desktop;

import java.util.Optional;
import podium.course.Exercise;
import podium.course.Kind;
import podium.course.Surroundings;

/**
 * How the window stands when an exercise is opened.
 *
 * @param text the manifest in the editor when there is no draft
 * @param cover why no run is shown until there is an answer; empty when one may be
 * @param held whether the stage shows another run than that of the editor
 * @param around the world that the manifest in the editor runs in; empty for the usual one
 */
record Opening(String text, Optional<String> cover, boolean held, Optional<Surroundings> around) {
    private static final String HIDDEN = """
            # What runs in this exercise is hidden: ask the cluster about it in the exercise.
            # Here you can try out a Pod of your own once you have answered.
            """;

    /** @param done whether it has been solved before */
    static Opening of(Exercise exercise, boolean done) {
        return switch (exercise.kind()) {
            case Kind.Predict _ -> covered(exercise, done,
                    "Predict first: the run is the answer, and it plays here once you have given yours.");
            case Kind.Order _ -> covered(exercise, done,
                    "Order the moments first: the run is the answer, and it plays here once you have given yours.");
            case Kind.Diagnose _ -> new Opening(HIDDEN,
                    Optional.of("The picture would tell too much: ask the cluster by commands, in the exercise."),
                    false, Optional.empty());
            case Kind.Terminal _ -> new Opening(exercise.start(), Optional.empty(), true, first(exercise));
            case Kind.Write _,Kind.Fix _,Kind.Reverse _ -> new Opening(exercise.start(), Optional.empty(), false,
                    first(exercise));
        };
    }

    private static Opening covered(Exercise exercise, boolean done, String words) {
        return new Opening(exercise.start(), Optional.of(words).filter(_ -> !done), false, first(exercise));
    }

    /** What is shown is what is judged: a run in the first world of the exercise. */
    private static Optional<Surroundings> first(Exercise exercise) {
        return exercise.worlds().stream().findFirst();
    }

    /** Whether the run of the manifest in the editor is what was asked for, and is played after an attempt. */
    static boolean runIsAnswer(Kind kind) {
        return kind instanceof Kind.Predict || kind instanceof Kind.Order;
    }
}
