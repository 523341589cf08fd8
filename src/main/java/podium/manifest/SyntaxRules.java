package podium.manifest;

/** For each complaint of a YAML parser, the rule in a learner's words. */
final class SyntaxRules {
    private SyntaxRules() {
    }

    static String rule(String message) {
        if (message.contains("tab character") || message.contains("cannot start any token")) {
            return "YAML indents with blanks, never with tabs, and no plain text starts with @, %, ` or a tab.";
        }
        if (message.contains("invalid map key") || message.contains("beginning of object key")) {
            return "Braces open a mapping. {{ … }} is a template's language: render the template first, or put quotes "
                    + "around it.";
        }
        if (message.contains("mapping values")) {
            return "A name with a colon stands where none can: look for a second colon in the line, or for a line that "
                    + "is indented deeper than its neighbours.";
        }
        if (message.contains("expected ':'")) return "A field is its name, a colon and a blank: name: value.";
        if (message.contains("expected key")) {
            return "The fields of one mapping start in the same column; this line starts in another.";
        }
        if (message.contains("'-' indicator")) return "The dashes of one list stand in the same column.";
        if (message.contains("end of stream")) return "A quote is opened and never closed.";
        if (message.contains("',' or")) return "What opens with [ or { is closed again, with commas between its items.";
        if (message.contains("alias") || message.contains("anchor")) {
            return "*name repeats what &name marks earlier in the same document; it must exist and not hold itself.";
        }
        if (message.contains("Nesting")) return "No manifest is nested this deeply.";
        if (message.contains("control characters")) return "The text holds bytes that are no text.";
        return "The text is no YAML here.";
    }
}
