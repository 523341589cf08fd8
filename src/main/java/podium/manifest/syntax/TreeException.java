package podium.manifest.syntax;

import java.util.Optional;
import org.yaml.snakeyaml.nodes.Node;

/** YAML that parses but makes no JSON; the message is go-yaml's, without its {@code yaml: }. */
final class TreeException extends Exception {
    private final transient Optional<Node> place;

    TreeException(String message) {
        super(message);
        place = Optional.empty();
    }

    TreeException(String message, Node place) {
        super(message);
        this.place = Optional.of(place);
    }

    /** Whether the text is YAML, and only JSON cannot hold it. */
    boolean isOfJson() {
        return Optional.ofNullable(getMessage()).filter(
                m -> m.startsWith("unsupported map key") || m.startsWith("json: ")).isPresent();
    }

    Optional<Node> place() {
        return place;
    }
}
