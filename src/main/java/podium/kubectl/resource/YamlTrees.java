package podium.kubectl.resource;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import podium.manifest.syntax.DocumentSplitter;
import podium.manifest.syntax.Parsed;
import podium.manifest.syntax.YamlReader;

/** Small YAML texts that are no manifests: patches, kustomizations. */
public final class YamlTrees {
    private YamlTrees() {
    }

    /** All documents of a text that can be read. */
    public static List<JsonNode> all(String text) {
        List<JsonNode> found = new ArrayList<>();
        for (DocumentSplitter.Part part : DocumentSplitter.split(text)) {
            if (part instanceof DocumentSplitter.Part.Chunk chunk
                    && YamlReader.read(chunk) instanceof Parsed.Tree tree) {
                found.add(tree.root());
            }
        }
        return found;
    }

    /** The first document of a text; empty when it holds none that can be read. */
    public static Optional<JsonNode> first(String text) {
        return all(text).stream().findFirst();
    }
}
