package podium.control.job;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.NavigableSet;
import java.util.TreeSet;

/** When enough indexes of a Job have succeeded. Rule: controllers.md §4, successPolicy. */
final class SuccessPolicy {
    private SuccessPolicy() {
    }

    /** The message of the condition when a rule is met. */
    static Optional<String> met(Optional<JsonNode> policy, NavigableSet<Integer> succeeded) {
        if (policy.isEmpty()) return Optional.empty();
        JsonNode rules = policy.get().path("rules");
        for (int i = 0; i < rules.size(); i++) {
            if (isMet(rules.get(i), succeeded)) return Optional.of("Matched rules at index " + i);
        }
        return Optional.empty();
    }

    private static boolean isMet(JsonNode rule, NavigableSet<Integer> succeeded) {
        NavigableSet<Integer> counted = new TreeSet<>(succeeded);
        int needed = rule.path("succeededCount").asInt(0);
        if (rule.has("succeededIndexes")) {
            NavigableSet<Integer> named = Indexes.parse(rule.path("succeededIndexes").asText());
            counted.retainAll(named);
            if (!rule.has("succeededCount")) needed = named.size();
        }
        return counted.size() >= needed;
    }
}
