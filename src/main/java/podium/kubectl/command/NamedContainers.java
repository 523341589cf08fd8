package podium.kubectl.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import podium.kubectl.resource.KubectlException;
import podium.kubectl.resource.ResourceType;
import podium.kubectl.resource.ResourceTypes;

/** The containers of a Pod or of a template that {@code --containers} names. */
final class NamedContainers {
    private NamedContainers() {
    }

    /** The spec of the Pods that an object is or makes, which it must have. */
    static ObjectNode podSpec(ObjectNode tree) {
        return Changer.podSpec(tree).orElseThrow(() -> {
            String kind = tree.path("kind").asText();
            String plural = ResourceTypes.ofKind(tree.path("apiVersion").asText(), kind).map(
                    ResourceType::plural).orElse(kind);
            String version = tree.path("apiVersion").asText();
            return KubectlException.error(plural + "/" + tree.path("metadata").path("name").asText()
                    + " the object is not a pod or does not have a pod template: *"
                    + version.substring(version.lastIndexOf('/') + 1) + "." + kind);
        });
    }

    /**
     * Those that match, main containers before init containers.
     *
     * @param pattern a name in which a star stands for anything
     */
    static List<ObjectNode> matching(ObjectNode tree, String pattern) {
        Pattern names = Pattern.compile(
                Arrays.stream(pattern.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*")));
        List<ObjectNode> found = new ArrayList<>();
        Changer.podSpec(tree).ifPresent(spec -> {
            for (String list : List.of("containers", "initContainers")) {
                for (JsonNode c : spec.path(list)) {
                    if (c instanceof ObjectNode one && names.matcher(one.path("name").asText()).matches())
                        found.add(one);
                }
            }
        });
        return found;
    }
}
