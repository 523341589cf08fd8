package podium.manifest.edit;

import podium.text.Span;

/**
 * A part of a manifest that one would jump to.
 *
 * @param depth 0 for a document
 * @param name how the text calls it; may be empty
 * @param sort what it is: {@code Pod}, {@code init container}, {@code volume (emptyDir)}
 * @param span where its name stands
 */
public record OutlineEntry(int depth, String name, String sort, Span span) {
}
