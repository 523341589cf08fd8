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

    Optional<Node> place() {
        return place;
    }
}
