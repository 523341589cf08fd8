package podium.manifest.edit;

import podium.text.Edit;
import podium.text.Span;

/**
 * Something that could stand at the cursor.
 *
 * @param label what a list shows
 * @param detail the type of a field, or what a value is
 * @param replaced the characters before the cursor that it replaces
 * @param insertion what stands there instead
 */
public record Suggestion(String label, String detail, Span replaced, String insertion) {
    /** The suggestion as an edit. */
    public Edit edit() {
        return new Edit(label, replaced, insertion);
    }
}
