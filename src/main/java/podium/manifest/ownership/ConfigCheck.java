package podium.manifest.ownership;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import podium.manifest.schema.Kind;
import podium.manifest.schema.Topology.Form;
import podium.manifest.schema.Type;

/** Whether a configuration fits the schema. Server-side apply reads by the schema alone, before anything is decoded. */
public final class ConfigCheck {
    private final List<String> problems = new ArrayList<>();

    private ConfigCheck() {
    }

    /** What the server says of a configuration that does not fit; empty for one that does. */
    public static Optional<String> of(JsonNode config, Kind kind) {
        ConfigCheck check = new ConfigCheck();
        check.walk(config, View.of(kind.type()), "");
        if (check.problems.isEmpty()) return Optional.empty();
        // Rule: what cannot be read as metadata has no namespace in the message.
        boolean isReadable = check.problems.stream().noneMatch(p -> p.startsWith(".metadata"));
        String about = (isReadable ? config.path("metadata").path("namespace").asText() : "") + "/"
                + config.path("metadata").path("name").asText() + "; "
                + (kind.group().isEmpty() ? "/" : kind.group() + "/") + kind.version() + ", Kind=" + kind.name();
        String list = check.problems.size() == 1
                ? check.problems.getFirst()
                : "errors:\n  " + String.join("\n  ", check.problems);
        return Optional.of("failed to create typed patch object (" + about + "): " + list);
    }

    private void problem(String path, String words) {
        problems.add(path.isEmpty() ? words : path + ": " + words);
    }

    private void walk(JsonNode value, View view, String path) {
        if (value.isNull()) return;
        switch (view.type()) {
            case Type.Struct _,Type.Dictionary _ -> {
                if (value.isObject()) entries(value, view, path);
                else problem(path, "expected map, got &{" + GoValue.plain(value) + "}");
            }
            case Type.Array _ -> {
                if (value.isArray()) elements(value, view, path);
                else problem(path, "expected list, got &{" + GoValue.plain(value) + "}");
            }
            default -> scalar(value, view.type(), path);
        }
    }

    private void entries(JsonNode value, View view, String path) {
        for (var entry : value.properties()) {
            String here = path + "." + entry.getKey();
            if (view.type() instanceof Type.Struct && !view.isField(entry.getKey())) {
                // Rule: the rest of a struct is not looked at after a field that it does not have.
                problem(here, "field not declared in schema");
                return;
            }
            walk(entry.getValue(), view.field(entry.getKey()), here);
        }
    }

    private void elements(JsonNode list, View view, String path) {
        Form form = view.topology().form();
        Set<Step> seen = new LinkedHashSet<>();
        for (int i = 0; i < list.size(); i++) {
            JsonNode element = list.get(i);
            String here = path + "[" + i + "]";
            if (form == Form.KEYED || form == Form.SET) {
                Optional<String> misfit = form == Form.KEYED ? keyed(element, view) : valued(element);
                if (misfit.isPresent()) {
                    problem(path, "element " + i + ": " + misfit.get());
                    return;
                }
                Step step = view.step(element);
                if (!seen.add(step)) problem(path, "duplicate entries for key " + step);
                here = path + step;
            }
            walk(element, view.item(), here);
        }
    }

    private static Optional<String> keyed(JsonNode element, View view) {
        if (element.isNull()) return Optional.of("associative list with keys may not have a null element");
        if (!element.isObject()) return Optional.of("associative list with keys may not have non-map elements");
        boolean hasKey = view.step(element) instanceof Step.Keyed(var keys) && !keys.isEmpty();
        return hasKey
                ? Optional.empty()
                : Optional.of("associative list with keys has an element that omits all key fields "
                        + view.topology().keys().stream().map(Values::quoted).toList().toString().replace(",", "")
                        + " (and doesn't have default values for any key fields)");
    }

    private static Optional<String> valued(JsonNode element) {
        if (element.isObject())
            return Optional.of("associative list without keys has an element that's a map type");
        if (element.isArray()) return Optional.of("not supported: associative list with lists as elements");
        return element.isNull()
                ? Optional.of("associative list without keys has an element that's an explicit null")
                : Optional.empty();
    }

    private void scalar(JsonNode value, Type type, String path) {
        switch (type) {
            case Type.Whole _,Type.Real _ -> {
                if (!value.isNumber())
                    problem(path, "expected numeric (int or float), got " + GoValue.type(value));
            }
            case Type.Text _,Type.Bytes _,Type.Moment _ -> {
                if (!value.isTextual())
                    problem(path, "expected string, got &value.valueUnstructured{Value:" + GoValue.syntax(value) + "}");
            }
            case Type.Bool _ -> {
                if (!value.isBoolean()) problem(path, "expected boolean, got &{" + GoValue.plain(value) + "}");
            }
            case Type.Amount _,Type.Either _ -> {
                if (!value.isValueNode())
                    problem(path, "expected any scalar, got &{" + GoValue.plain(value) + "}");
            }
            default -> {
                // Anything goes.
            }
        }
    }
}
