package podium.manifest.decode;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What kubectl asks of any document before it looks at its kind. Rule: api.md §1.2. */
public final class Identity {
    private Identity() {
    }

    /** One thing missing or wrong, at a path. */
    public record Fault(String path, String message, String rule) {
    }

    /** The faults in kubectl's order. */
    public static List<Fault> faults(JsonNode root) {
        if (!root.isObject()) {
            return List.of(new Fault("", "invalid object to validate",
                    "A manifest is a mapping with apiVersion, kind, metadata and mostly spec."));
        }
        List<Fault> faults = new ArrayList<>();
        text(root, "apiVersion").ifPresent(faults::add);
        JsonNode version = root.path("apiVersion");
        if (version.isTextual() && version.asText().chars().filter(c -> c == '/').count() > 1) {
            faults.add(new Fault("apiVersion", "unexpected GroupVersion string: " + version.asText(),
                    "An apiVersion is a version, or a group, one slash and a version: v1, apps/v1."));
        }
        text(root, "kind").ifPresent(faults::add);
        return faults;
    }

    private static Optional<Fault> text(JsonNode root, String field) {
        JsonNode value = root.path(field);
        String rule = "Every manifest names its apiVersion and kind, as text: apiVersion: v1 and kind: Pod for a Pod.";
        if (value.isMissingNode() || value.isNull()) return Optional.of(new Fault(field, field + " not set", rule));
        return value.isTextual()
                ? Optional.empty()
                : Optional.of(new Fault(field, field + " isn't string type", rule));
    }

    /** Several messages as kubectl prints them: in brackets when there is more than one. */
    public static String join(List<Fault> faults) {
        List<String> messages = faults.stream().map(Fault::message).toList();
        return messages.size() == 1 ? messages.getFirst() : "[" + String.join(", ", messages) + "]";
    }
}
