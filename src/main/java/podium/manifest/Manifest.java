package podium.manifest;

import java.util.List;
import java.util.Optional;
import podium.text.Problem;
import podium.text.Source;

/**
 * A text read as manifests: its documents in order, and all that is wrong with them. Reading never throws, whatever the
 * text.
 *
 * @param broken why reading ended before the end of the text: no YAML, or no objects at all
 */
public record Manifest(Source source, List<Document> documents, List<Problem> problems,
        Optional<Refusal.Client> broken) {
}
