package podium.kubectl.resource;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Types and names of a command line. Rule: kubectl.md §4.2. */
public final class Targets {
    private static final String MIXED = "there is no need to specify a resource type as a separate argument when passing "
            + "arguments in resource/name form (e.g. 'kubectl get resource/<resource_name>' instead of 'kubectl get "
            + "resource resource/<resource_name>'";

    private Targets() {
    }

    /** {@code TYPE/NAME…}, {@code TYPE[,TYPE] NAME…} or {@code TYPE[,TYPE]}. */
    public static List<Target> of(List<String> words) {
        if (words.isEmpty()) return List.of();
        if (words.stream().anyMatch(w -> w.contains("/"))) return joined(words);
        List<Target> found = new ArrayList<>();
        for (ResourceType type : ResourceTypes.list(words.getFirst())) {
            if (words.size() == 1) found.add(new Target(type, Optional.empty(), Optional.empty()));
            words.stream().skip(1).forEach(name -> found.add(Target.of(type, name)));
        }
        return found;
    }

    private static List<Target> joined(List<String> words) {
        if (words.stream().anyMatch(w -> !w.contains("/"))) throw KubectlException.error(MIXED);
        List<Target> found = new ArrayList<>();
        for (String word : words) {
            String[] parts = word.split("/", -1);
            if (parts.length > 2)
                throw KubectlException.error("arguments in resource/name form may not have more than one slash");
            if (parts[0].isEmpty() || parts[1].isEmpty()) {
                throw KubectlException.error(
                        "arguments in resource/name form must have a single resource and name");
            }
            for (ResourceType type : ResourceTypes.list(parts[0])) found.add(Target.of(type, parts[1]));
        }
        return found;
    }
}
