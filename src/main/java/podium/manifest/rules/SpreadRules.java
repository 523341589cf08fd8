package podium.manifest.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Topology spread constraints. Rule: api.md §4.11. */
final class SpreadRules {
    private static final List<String> POLICIES = List.of("Honor", "Ignore");

    private SpreadRules() {
    }

    static void check(Value constraints, Causes causes) {
        Set<String> pairs = new LinkedHashSet<>();
        for (Value constraint : constraints.items()) {
            Checks.positive(constraint.field("maxSkew"), causes);
            Value key = constraint.field("topologyKey");
            if (key.text().isEmpty()) causes.required(key, "can not be empty", "The domain that Pods spread over.");
            Value unsatisfiable = constraint.field("whenUnsatisfiable");
            causes.supported(unsatisfiable, List.of("DoNotSchedule", "ScheduleAnyway"), "What then happens.");
            String pair = "{" + key.text() + ", " + unsatisfiable.text() + "}";
            if (pairs.contains(pair)) {
                causes.add(constraint.at(constraint.path() + ".{topologyKey, whenUnsatisfiable}"),
                        "Duplicate value: " + GoText.quote(pair), "Each pair once.");
            }
            pairs.add(pair);
            domains(constraint.field("minDomains"), unsatisfiable.text(), causes);
            Checks.oneOf(constraint.field("nodeAffinityPolicy"), POLICIES, causes);
            Checks.oneOf(constraint.field("nodeTaintsPolicy"), POLICIES, causes);
            SelectorRules.check(constraint.field("labelSelector"), causes);
        }
    }

    private static void domains(Value least, String unsatisfiable, Causes causes) {
        if (!least.isPresent()) return;
        Checks.positive(least, causes);
        if (!unsatisfiable.equals("DoNotSchedule")) {
            causes.invalid(least, "can only use minDomains if whenUnsatisfiable=DoNotSchedule, not " + unsatisfiable,
                    "Only a hard constraint counts domains.");
        }
    }
}
