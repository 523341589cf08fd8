package podium.frame;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import podium.cluster.why.Derivation;
import podium.cluster.why.StatedRule;
import podium.cluster.why.Topic;
import podium.simulation.Change.Decided;

/** Derivations as indented text: each decision once, each rule in full where it is met first. */
public final class WhyText {
    /** How many decisions deep a chain is told; what is further back is left out. */
    private static final int DEPTH = 6;
    private final Instant start;
    private final Set<Decided> told = new LinkedHashSet<>();
    private final Set<StatedRule> rules = new LinkedHashSet<>();
    private final List<String> lines = new ArrayList<>();

    /** @param start the moment that times are counted from */
    public WhyText(Instant start) {
        this.start = start;
    }

    /** Tells one more chain. */
    public void add(Why why) {
        add(why, 0);
    }

    /** All that was told. */
    public List<String> lines() {
        return List.copyOf(lines);
    }

    private void add(Why why, int depth) {
        Decided decided = why.decided();
        Derivation derivation = decided.why();
        String indent = "  ".repeat(depth);
        String head = indent + head(derivation) + "  (" + seconds(decided.decided()) + ")";
        if (!told.add(decided)) {
            lines.add(head + ", see above");
            return;
        }
        lines.add(head);
        lines.add(indent + "  because " + derivation.because());
        rule(derivation.rule(), indent);
        if (depth + 1 >= DEPTH) return;
        why.grounds().forEach(ground -> ground.why().ifPresent(next -> add(next, depth + 1)));
    }

    private void rule(StatedRule rule, String indent) {
        if (!rules.add(rule)) {
            lines.add(indent + "  rule " + rule.id());
            return;
        }
        lines.add(indent + "  rule " + rule.id() + ": " + rule.sentence());
        lines.add(indent + "  " + rule.link());
    }

    private static String head(Derivation derivation) {
        Topic about = derivation.about();
        return switch (about.kind()) {
            case TURN, INSTANCE -> about.name() + " " + derivation.value();
            default -> about.words() + ": " + derivation.value();
        };
    }

    private String seconds(Instant at) {
        return String.format(Locale.ROOT, "%.1f s", Duration.between(start, at).toMillis() / 1000.0);
    }
}
