package podium.grading;

import java.time.Duration;
import java.util.Optional;
import podium.course.Check;
import podium.course.Exercise;
import podium.course.Finding;
import podium.course.Kind;
import podium.course.Surroundings;
import podium.course.When;
import podium.course.yaml.Times;

/** Whether a check looks at times that can be judged: one of a time that is not watched would judge what nobody saw. */
record CheckTimes(Exercise exercise, Check check) {
    Optional<Finding> problem() {
        Optional<Duration> latest = check.expectation().timing().flatMap(CheckTimes::latest);
        if (latest.isEmpty()) return Optional.empty();
        if (exercise.kind() instanceof Kind.Terminal) {
            return error("the check " + check.id() + " looks at " + Times.print(latest.get()),
                    "Nobody knows when the last command will be given: write at: end, never, or no time.");
        }
        Optional<Surroundings> shorter = exercise.worlds().stream().filter(
                world -> check.concerns(world.name()) && latest.get().compareTo(world.watch()) > 0).findFirst();
        return shorter.flatMap(world -> error("the check " + check.id() + " looks at " + Times.print(latest.get())
                + ", but the world " + world.name() + " ends at " + Times.print(world.watch()),
                "Raise watch: or look earlier."));
    }

    private Optional<Finding> error(String message, String rule) {
        return Optional.of(Finding.error(exercise.source(), check.span(), message, rule));
    }

    private static Optional<Duration> latest(When when) {
        return switch (when) {
            case When.At(Duration time) -> Optional.of(time);
            case When.By(Duration time) -> Optional.of(time);
            case When.Throughout(Duration from, Duration to) ->
                Optional.of(to.equals(When.OPEN) ? from : to);
            case When.AtEnd _,When.Eventually _,When.Never _ -> Optional.empty();
        };
    }
}
