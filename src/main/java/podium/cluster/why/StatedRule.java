package podium.cluster.why;

import java.util.Locale;

/** A rule as a learner reads it. */
public interface StatedRule {
    /** The name in capitals, unique among the rules of its kind. */
    String name();

    /** The rule in a sentence or two. */
    String sentence();

    /** Where the Kubernetes documentation tells of it, page and anchor. */
    String link();

    /** The name as it is printed: small letters and dashes. */
    default String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
