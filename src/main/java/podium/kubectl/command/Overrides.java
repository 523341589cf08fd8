package podium.kubectl.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import podium.kubectl.resource.KubectlException;
import podium.manifest.patch.Patching;

/** {@code --overrides}: a patch of the manifest that kubectl makes up. Rule: kubectl.md §9. */
final class Overrides {
    private Overrides() {
    }

    /** The object with what the flags change; a patch is merged unless {@code --override-type} says otherwise. */
    static ObjectNode applied(Call call, ObjectNode made) {
        String text = call.flags().text("overrides");
        if (text.isEmpty()) return made;
        String how = call.flags().text("override-type").isEmpty() ? "merge" : call.flags().text("override-type");
        JsonNode patch;
        try {
            patch = call.trees().parse(text);
        } catch (IllegalArgumentException e) {
            throw KubectlException.error("Invalid JSON Patch");
        }
        return switch (Patching.apply(made, patch, how, call.cluster().reader().schema().kind(
                made.path("apiVersion").asText(), made.path("kind").asText()))) {
            case Patching.Outcome.Patched(ObjectNode patched) -> patched;
            case Patching.Outcome.Refused(String words) -> throw new KubectlException(1, words);
        };
    }
}
