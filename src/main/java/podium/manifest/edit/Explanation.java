package podium.manifest.edit;

import java.util.List;
import java.util.Optional;
import podium.text.Span;

/**
 * What stands at a place.
 *
 * @param span the word that is explained
 * @param path from the document to the field, as the API server writes it, without the numbers of items
 * @param type in a learner's words; empty for a name
 * @param documentation the API's own; may be empty
 * @param facts what else is to be known, a line each: whether it is required, its default, its values, its uses
 * @param definition where the name that stands here is given; empty when it is no name, or stands there itself
 */
public record Explanation(Span span, String path, String type, String documentation, List<String> facts,
        Optional<Span> definition) {
}
