package podium.control.pod;

import java.util.Map;
import java.util.Optional;
import podium.cluster.LabelSelector;
import podium.cluster.LabelSelectorRequirement;

/** Whether labels answer a selector: all its parts must match. */
public final class Selectors {
    private Selectors() {
    }

    /** An absent selector selects nothing, an empty one everything. */
    public static boolean match(Optional<LabelSelector> selector, Map<String, String> labels) {
        return selector.filter(s -> labels.entrySet().containsAll(s.matchLabels().entrySet())
                && s.matchExpressions().stream().allMatch(r -> matches(r, labels))).isPresent();
    }

    /** Whether a selector has no part at all. */
    public static boolean selectsAll(Optional<LabelSelector> selector) {
        return selector.filter(s -> s.matchLabels().isEmpty() && s.matchExpressions().isEmpty()).isPresent();
    }

    private static boolean matches(LabelSelectorRequirement requirement, Map<String, String> labels) {
        Optional<String> value = Optional.ofNullable(labels.get(requirement.key()));
        return switch (requirement.operator()) {
            case "In" -> value.filter(requirement.values()::contains).isPresent();
            case "NotIn" -> value.filter(requirement.values()::contains).isEmpty();
            case "Exists" -> value.isPresent();
            case "DoesNotExist" -> value.isEmpty();
            default -> false;
        };
    }
}
