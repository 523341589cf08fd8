package podium.manifest.ownership;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.LinkedHashMap;

/**
 * The elements of a list by the steps that lead to them.
 *
 * @param steps in the order of the list
 * @param values of each step; several when elements share their keys
 */
record Items(List<Step> steps, SequencedMap<Step, List<JsonNode>> values) {
    /** @param list what is no list has no elements */
    static Items of(Optional<JsonNode> list, View view) {
        List<Step> steps = new ArrayList<>();
        SequencedMap<Step, List<JsonNode>> values = new LinkedHashMap<>();
        list.ifPresent(l -> l.forEach(element -> {
            Step step = view.step(element);
            steps.add(step);
            values.computeIfAbsent(step, _ -> new ArrayList<>()).add(element);
        }));
        return new Items(steps, Collections.unmodifiableSequencedMap(values));
    }

    /** The elements at a step. */
    List<JsonNode> at(Step step) {
        return values.getOrDefault(step, List.of());
    }

    /** The only element at a step; empty when there is none or more than one. */
    Optional<JsonNode> single(Step step) {
        List<JsonNode> found = at(step);
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    boolean has(Step step) {
        return values.containsKey(step);
    }
}
