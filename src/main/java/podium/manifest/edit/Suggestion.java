package podium.manifest.edit;

import podium.text.Edit;
import podium.text.Span;

/**
 * Something that could stand at the cursor.
 *
 * @param label what a list shows
 * @param detail the type of a field, or what a value is
 * @param documentation what it means; may be empty
 * @param required whether an object without it is refused
 * @param replaced the characters around the cursor that it replaces
 */
public record Suggestion(Sort sort, String label, String detail, String documentation, boolean required,
        Span replaced, Snippet insertion) {
    /** What kind of thing is suggested. */
    public enum Sort {
        /** A field of the schema. */
        FIELD,
        /** A value that the schema or the registry knows. */
        VALUE,
        /** A name that this text gives to something. */
        NAME,
        /** Several lines with places to fill in. */
        SNIPPET
    }

    /** A value, with a word on what it is. */
    static Suggestion value(Sort sort, String value, String detail, Span replaced) {
        return new Suggestion(sort, value, detail, "", false, replaced, Snippet.plain(value));
    }

    /** The suggestion as an edit. */
    public Edit edit() {
        return new Edit(label, replaced, insertion.text());
    }
}
