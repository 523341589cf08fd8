package podium.frame;

import java.util.List;
import java.util.Optional;
import podium.cluster.why.Input;
import podium.simulation.Change.Decided;

/**
 * One decision, and on demand those that it rests on: this state from that decision from that exit code.
 *
 * @param place where the timeline has it; what it rests on comes before
 */
public record Why(Whys all, int place, Decided decided) {
    /**
     * Something that was read.
     *
     * @param why the decision that made it so; empty for a fact that nobody decided in the run
     */
    public record Ground(Input input, Optional<Why> why) {
    }

    /** What it rests on, in the order of its inputs; never empty. */
    public List<Ground> grounds() {
        return decided.why().inputs().stream().map(input -> new Ground(input,
                input.from().flatMap(topic -> all.source(decided.uid(), topic, input.value(), place)))).toList();
    }
}
