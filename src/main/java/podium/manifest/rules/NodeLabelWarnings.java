package podium.manifest.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Labels of nodes that have newer names. Rule: api.md §7.2. */
final class NodeLabelWarnings {
    private static final String REQUIRED = "requiredDuringSchedulingIgnoredDuringExecution";
    private static final String PREFERRED = "preferredDuringSchedulingIgnoredDuringExecution";
    private static final String NEWER = "Nodes carry the newer label; the older one goes away.";

    private NodeLabelWarnings() {
    }

    static void check(Value spec, Causes found) {
        spec.field("nodeSelector").entries().forEach(
                (key, value) -> newer(key).ifPresent(why -> found.add(value, why, NEWER)));
        Value affinity = spec.field("affinity").field("nodeAffinity");
        List<Value> terms = new ArrayList<>(affinity.field(REQUIRED).field("nodeSelectorTerms").items());
        affinity.field(PREFERRED).items().forEach(p -> terms.add(p.field("preference")));
        for (Value term : terms) {
            for (Value expression : term.field("matchExpressions").items()) {
                Value key = expression.field("key");
                newer(key.text()).ifPresent(why -> found.add(key, key.text() + " is " + why, NEWER));
            }
        }
        for (Value constraint : spec.field("topologySpreadConstraints").items()) {
            Value key = constraint.field("topologyKey");
            newer(key.text()).ifPresent(why -> found.add(key, key.text() + " is " + why, NEWER));
        }
    }

    private static Optional<String> newer(String label) {
        return switch (label) {
            case "beta.kubernetes.io/arch" -> deprecated("v1.14", "kubernetes.io/arch");
            case "beta.kubernetes.io/os" -> deprecated("v1.14", "kubernetes.io/os");
            case "failure-domain.beta.kubernetes.io/region" -> deprecated("v1.17", "topology.kubernetes.io/region");
            case "failure-domain.beta.kubernetes.io/zone" -> deprecated("v1.17", "topology.kubernetes.io/zone");
            case "beta.kubernetes.io/instance-type" -> deprecated("v1.17", "node.kubernetes.io/instance-type");
            case "node-role.kubernetes.io/master" -> Optional.of(
                    "use \"node-role.kubernetes.io/control-plane\" instead");
            default -> Optional.empty();
        };
    }

    private static Optional<String> deprecated(String since, String use) {
        return Optional.of("deprecated since " + since + "; use \"" + use + "\" instead");
    }
}
