package podium.text;

/** A replacement of a span by other characters, and what a menu calls it. */
public record Edit(String label, Span span, String replacement) {
    /** The text after the edit. */
    public String applyTo(String text) {
        return text.substring(0, span.start()) + replacement + text.substring(span.end());
    }
}
