package podium.desktop.drawer;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import podium.cluster.why.Derivation;
import podium.cluster.why.StatedRule;

/**
 * A decision in a chain.
 *
 * @param depth 0 for what was asked about, 1 for what that rests on
 * @param at when it was decided
 * @param time the same as it is shown
 * @param head what was decided
 * @param because what the rule read, a line each
 * @param told empty when the same decision stands in full further above
 */
record WhyRow(int depth, Instant at, String time, String head, List<String> because, Optional<Told> told) {
    /** The rule in full, and where one reads of it. */
    record Told(StatedRule rule, Derivation why) {
    }
}
