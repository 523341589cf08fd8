package podium.course;

import java.util.List;
import podium.text.Span;

/**
 * One thing that is judged.
 *
 * @param title what is asked for, for a learner
 * @param worlds names of the worlds it is judged in; empty for all
 * @param feedback why it matters and what to look at, shown when it fails
 * @param rule the rule of Kubernetes behind it, in one sentence
 * @param span where it stands in exercise.yaml
 */
public record Check(String id, String title, int points, List<String> worlds, String feedback, String rule,
        Expectation expectation, Span span) {
    /** Whether it is judged in a world. */
    public boolean concerns(String world) {
        return worlds.isEmpty() || worlds.contains(world);
    }
}
