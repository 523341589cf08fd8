package podium.manifest;

import java.util.List;
import podium.text.Problem;
import podium.text.Source;

/**
 * A text read as manifests: its documents in order, and all that is wrong with them. Reading never throws, whatever the
 * text.
 */
public record Manifest(Source source, List<Document> documents, List<Problem> problems) {
}
