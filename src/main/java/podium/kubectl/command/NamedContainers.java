package podium.kubectl.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The containers of a Pod or of a template that {@code --containers} names. */
final class NamedContainers {
    private NamedContainers() {
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
