package podium.manifest;

import java.util.Map;
import java.util.Optional;
import podium.text.Span;

/**
 * Where each field of a document stands. Paths are written as the API server writes them, as in
 * {@code spec.containers[0].image}.
 */
public record SourceMap(Map<String, Span> keys, Map<String, Span> values) {
    /** The span of a field's key. */
    public Optional<Span> key(String path) {
        return Optional.ofNullable(keys.get(path));
    }

    /** The span of a field's value. */
    public Optional<Span> value(String path) {
        return Optional.ofNullable(values.get(path));
    }
}
