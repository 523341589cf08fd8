package podium.manifest.syntax;

import java.util.ArrayList;
import java.util.List;
import podium.text.Span;

/** Cuts a text into documents as kubectl does, before any YAML is parsed. Rule: api.md §1.1.3. */
public final class DocumentSplitter {
    private static final String SEPARATOR = "---";
    /** Rule: kubectl takes the mark off before it reads (api.md §1.1.1). */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private DocumentSplitter() {
    }

    /** One piece of a text. */
    public sealed interface Part {
        /** A document's text and where it starts. */
        record Chunk(int start, String text) implements Part {
        }

        /** A separator with something behind it, where reading ends. */
        record BadSeparator(Span span, String rest) implements Part {
        }
    }

    /** The parts in order; a bad separator is the last, and what stood before it in its document is lost. */
    public static List<Part> split(String text) {
        List<Part> parts = new ArrayList<>();
        int start = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length() : 0;
        int line = start;
        while (line < text.length()) {
            int newline = text.indexOf('\n', line);
            int next = newline < 0 ? text.length() : newline + 1;
            if (text.startsWith(SEPARATOR, line)) {
                String rest = text.substring(line + SEPARATOR.length(), next).strip();
                if (!rest.isEmpty() && rest.charAt(0) != '#') {
                    parts.add(new Part.BadSeparator(new Span(line, newline < 0 ? next : newline), rest));
                    return parts;
                }
                // A separator that opens a document stays its first line: line numbers count from it.
                if (line > start) {
                    parts.add(new Part.Chunk(start, text.substring(start, line)));
                    start = next;
                }
            }
            line = next;
        }
        if (start < text.length()) parts.add(new Part.Chunk(start, text.substring(start)));
        return parts;
    }
}
