package podium.grading;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import podium.course.Exercise;
import podium.course.Kind;
import podium.simulation.Scenario;
import podium.simulation.Timeline;

/**
 * What a script printed, line by line.
 *
 * @param now when the last command was over, after the start
 * @param told what tells the run with all that was done
 */
public record Transcript(List<Line> lines, Duration now, Scenario told) {
    /** Longer than anyone sits at one exercise. */
    private static final Duration LONG = Duration.ofHours(4);

    /**
     * One command.
     *
     * @param at when it was given, after the start
     */
    public record Line(String command, Duration at, int exitCode, String out, String error) {
        /** All that was printed. */
        public String printed() {
            return out + error;
        }
    }

    /**
     * What was printed, and the run in which it was.
     *
     * @param run ends when the exercise has been watched long enough
     */
    record Played(Transcript transcript, Timeline run) {
    }

    /** Plays a script in the first world of an exercise of the kinds diagnose and terminal. */
    public static Transcript of(Laboratory laboratory, Exercise exercise, String script) {
        return play(laboratory, exercise, script).transcript();
    }

    /** The same with the run, for those who judge it. */
    static Played play(Laboratory laboratory, Exercise exercise, String script) {
        Duration watch = exercise.kind() instanceof Kind.Terminal
                ? exercise.worlds().getFirst().watch()
                : Duration.ZERO;
        return play(laboratory, exercise, from(exercise.kind()), script, watch);
    }

    private static Duration from(Kind kind) {
        return switch (kind) {
            case Kind.Diagnose(var diagnosis) -> diagnosis.from();
            case Kind.Terminal(Duration from, _) -> from;
            default -> Duration.ZERO;
        };
    }

    /** @param watch how long time passes after the last command */
    private static Played play(Laboratory laboratory, Exercise exercise, Duration from, String script,
            Duration watch) {
        Scenario scenario = new Trial(laboratory, exercise.worlds().getFirst(), exercise.start()).scenario();
        Scenario longer = new Scenario(scenario.seed(), scenario.namespace(), LONG, scenario.world(),
                scenario.inputs());
        try (Session session = new Session(laboratory, longer)) {
            session.advanceTo(from);
            List<Line> lines = new ArrayList<>();
            for (Script.Step step : Script.parse(script).steps()) {
                Duration at = session.now();
                var result = session.run(step);
                lines.add(new Line(step.text(), at, result.exitCode(), result.out(), result.error()));
            }
            Duration now = session.now();
            session.advanceTo(now.plus(watch));
            Timeline run = session.timeline();
            return new Played(new Transcript(List.copyOf(lines), now, run.scenario()), run);
        }
    }
}
