package podium.manifest.ownership;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import podium.manifest.schema.Type;

/** Takes fields out of objects. */
final class Removal {
    private Removal() {
    }

    /** An object without some of its fields; a part of which nothing is left becomes null. */
    static ObjectNode of(ObjectNode tree, FieldSet fields, Type type) {
        return (ObjectNode) without(tree, fields, View.of(type), FieldPath.ROOT);
    }

    private static JsonNode without(JsonNode value, FieldSet fields, View view, FieldPath here) {
        return switch (view.parts(Optional.of(value), Optional.empty())) {
            case NONE -> value;
            case ENTRIES -> {
                ObjectNode out = JsonNodeFactory.instance.objectNode();
                value.properties().forEach(p -> {
                    FieldPath path = here.to(new Step.Named(p.getKey()));
                    if (!fields.has(path))
                        out.set(p.getKey(), touched(p.getValue(), fields, view.field(p.getKey()), path));
                });
                yield out.isEmpty() && !here.steps().isEmpty() ? out.nullNode() : out;
            }
            case ELEMENTS -> {
                ArrayNode out = JsonNodeFactory.instance.arrayNode();
                value.forEach(element -> {
                    FieldPath path = here.to(view.step(element));
                    if (!fields.has(path)) out.add(touched(element, fields, view.item(), path));
                });
                yield out.isEmpty() ? out.nullNode() : out;
            }
        };
    }

    /** What no field lies within stays as it is. */
    private static JsonNode touched(JsonNode value, FieldSet fields, View view, FieldPath path) {
        FieldPath next = Optional.ofNullable(fields.paths().higher(path)).orElse(FieldPath.ROOT);
        return next.startsWith(path) ? without(value, fields, view, path) : value;
    }

    /**
     * A set with the fields of structs on the way to its members, which are members in all but name.
     *
     * @return of {@code spec.template.spec.volumes} also {@code spec}, {@code spec.template} and {@code spec.template.spec}
     */
    static FieldSet named(FieldSet set, Type type) {
        List<FieldPath> all = new ArrayList<>(set.paths());
        for (FieldPath path : set.paths()) {
            View view = View.of(type);
            for (int i = 0; i < path.steps().size() - 1; i++) {
                Step step = path.steps().get(i);
                if (step instanceof Step.Named(String name) && view.isField(name)) all.add(path.first(i + 1));
                view = view.part(step);
            }
        }
        return FieldSet.of(all);
    }
}
