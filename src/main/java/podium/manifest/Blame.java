package podium.manifest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import podium.manifest.rules.Cause;
import podium.manifest.tree.SourceMap;
import podium.manifest.tree.Trees;
import podium.text.Span;

/** The place to blame for a cause: a server names some fields by another path, or without the key that is wrong. */
final class Blame {
    private Blame() {
    }

    static Span of(Cause cause, JsonNode tree, SourceMap places) {
        String path = cause.path();
        if (path.contains(".template.labels")) path = path.replace(".template.labels", ".template.metadata.labels");
        if (path.contains(".template.annotations")) {
            path = path.replace(".template.annotations", ".template.metadata.annotations");
        }
        if (path.startsWith("spec.validation.")) {
            path = path.replace("spec.validation.", "spec.versions[0].schema.").replaceAll("\\[([A-Za-z]\\w*)]", ".$1");
        }
        Optional<Span> entry = entry(cause.message(), path, tree, places);
        return entry.orElse(places.nearest(path));
    }

    /** A map's key or value that is wrong, where the server names the map alone. */
    private static Optional<Span> entry(String message, String path, JsonNode tree, SourceMap places) {
        String start = "Invalid value: \"";
        int end = message.indexOf("\": ");
        if (!message.startsWith(start) || end < start.length()) return Optional.empty();
        String written = message.substring(start.length(), end);
        return places.key(path + "." + written).or(() -> Trees.at(tree, path).properties().stream().filter(
                e -> e.getValue().asText().equals(written)).findFirst().flatMap(
                        e -> places.value(path + "." + e.getKey())));
    }
}
