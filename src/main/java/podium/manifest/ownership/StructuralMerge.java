package podium.manifest.ownership;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import podium.manifest.schema.Type;

/** Puts an applied configuration over a live object: what the configuration says holds, all else stays. */
final class StructuralMerge {
    private StructuralMerge() {
    }

    /** The object with the configuration in it; neither is changed. */
    static ObjectNode of(ObjectNode live, ObjectNode config, Type type) {
        return (ObjectNode) merge(Optional.of(live), Optional.of(config), View.of(type)).orElseGet(live::objectNode);
    }

    private static Optional<JsonNode> merge(Optional<JsonNode> live, Optional<JsonNode> config, View view) {
        View.Parts parts = view.parts(live, config);
        if (parts == View.Parts.NONE || (isBare(live) && isBare(config)))
            return config.or(() -> live).map(JsonNode::deepCopy);
        return parts == View.Parts.ENTRIES ? entries(live, config, view) : elements(live, config, view);
    }

    private static boolean isBare(Optional<JsonNode> value) {
        return value.filter(v -> !v.isEmpty()).isEmpty();
    }

    private static Optional<JsonNode> entries(Optional<JsonNode> live, Optional<JsonNode> config, View view) {
        Set<String> names = new LinkedHashSet<>();
        live.ifPresent(l -> l.fieldNames().forEachRemaining(names::add));
        config.ifPresent(c -> c.fieldNames().forEachRemaining(names::add));
        ObjectNode out = JsonNodeFactory.instance.objectNode();
        for (String name : names) {
            merge(live.map(l -> l.get(name)), config.map(c -> c.get(name)), view.field(name)).ifPresent(
                    v -> out.set(name, v));
        }
        return out.isEmpty() ? Optional.empty() : Optional.of(out);
    }

    private static Optional<JsonNode> elements(Optional<JsonNode> live, Optional<JsonNode> config, View view) {
        Items left = Items.of(live, view);
        Items right = Items.of(config, view);
        ArrayNode out = JsonNodeFactory.instance.arrayNode();
        for (Place place : order(left, right)) {
            Optional<JsonNode> mine = place.fromLive()
                    ? Optional.of(live.get().get(place.at()))
                    : left.single(place.step());
            merge(mine, right.single(place.step()), view.item()).ifPresent(out::add);
        }
        return out.isEmpty() ? Optional.empty() : Optional.of(out);
    }

    /**
     * An element of the result.
     *
     * @param fromLive whether it is the live object's alone
     * @param at its place in the live list, if so
     */
    private record Place(Step step, boolean fromLive, int at) {
    }

    /**
     * Rule: elements of the configuration keep its order, live elements theirs; a live element that the configuration does
     * not have stays before the next one that both have.
     */
    private static List<Place> order(Items live, Items config) {
        Deque<Step> shared = new ArrayDeque<>(config.steps().stream().filter(live::has).toList());
        Optional<Step> next = Optional.ofNullable(shared.poll());
        Set<Step> taken = new LinkedHashSet<>();
        List<Place> order = new ArrayList<>();
        int l = 0;
        int r = 0;
        while (l < live.steps().size() || r < config.steps().size()) {
            boolean both = l < live.steps().size() && r < config.steps().size();
            if (both && live.steps().get(l).equals(config.steps().get(r))) {
                order.add(new Place(live.steps().get(l), false, l));
                taken.add(live.steps().get(l++));
                r++;
                next = Optional.ofNullable(shared.poll());
                continue;
            }
            if (l < live.steps().size()) {
                Step step = live.steps().get(l);
                if (both && config.has(step) && next.isPresent() && !next.get().equals(step)) {
                    l++;
                    continue;
                }
                if (!config.has(step)) {
                    order.add(new Place(step, true, l++));
                    continue;
                }
                if (taken.contains(step)) l++;
            }
            if (r < config.steps().size()) {
                Step step = config.steps().get(r++);
                order.add(new Place(step, false, -1));
                taken.add(step);
                if (next.filter(step::equals).isPresent()) next = Optional.ofNullable(shared.poll());
            }
        }
        return order;
    }
}
