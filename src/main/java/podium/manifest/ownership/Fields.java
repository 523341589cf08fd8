package podium.manifest.ownership;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import podium.manifest.schema.Type;

/** The fields that a manifest names: those that its applier is to own. */
public final class Fields {
    private final List<FieldPath> found = new ArrayList<>();

    private Fields() {
    }

    /**
     * The fields of a tree. Rule: values and atomic parts count, and elements of lists; a struct does not count beside
     * its fields, except an empty one, and an entry of a map does.
     */
    public static FieldSet of(JsonNode tree, Type type) {
        Fields fields = new Fields();
        fields.walk(tree, View.of(type), FieldPath.ROOT);
        return FieldSet.of(fields.found);
    }

    private void walk(JsonNode value, View view, FieldPath here) {
        switch (view.parts(Optional.of(value), Optional.empty())) {
            case NONE -> found.add(here);
            case ENTRIES -> value.properties().forEach(p -> {
                FieldPath path = here.to(new Step.Named(p.getKey()));
                walk(p.getValue(), view.field(p.getKey()), path);
                boolean isEmpty = p.getValue().isNull() || (p.getValue().isObject() && p.getValue().isEmpty());
                if (isEmpty || !view.isField(p.getKey())) found.add(path);
            });
            case ELEMENTS -> {
                Items items = Items.of(Optional.of(value), view);
                items.values().forEach((step, elements) -> {
                    // Elements that share their keys are owned together.
                    if (elements.size() == 1) walk(elements.getFirst(), view.item(), here.to(step));
                    found.add(here.to(step));
                });
            }
        }
    }
}
