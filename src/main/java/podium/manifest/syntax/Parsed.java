package podium.manifest.syntax;

import com.fasterxml.jackson.databind.JsonNode;
import podium.manifest.tree.SourceMap;
import podium.text.Span;

/** What became of one document's text. */
public sealed interface Parsed {
    /** Nothing but blanks, comments or null: kubectl skips it. */
    record Nothing() implements Parsed {
    }

    /** A tree, its place, and the places of its fields. */
    record Tree(JsonNode root, Span span, SourceMap places) implements Parsed {
    }

    /**
     * No YAML.
     *
     * @param message in go-yaml's words, with its line number, as in {@code yaml: line 3: did not find expected key}
     */
    record Broken(Span span, String message) implements Parsed {
    }
}
