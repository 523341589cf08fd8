package podium.manifest;

import java.util.List;
import podium.text.Edit;
import podium.text.Source;
import podium.text.Span;

/** What mends a text that is no YAML: blanks for the tabs that indent a line. */
final class SyntaxFixes {
    private static final int STEP = 2;

    private SyntaxFixes() {
    }

    static List<Edit> of(Source source, Span span, String message) {
        String text = source.text();
        int at = Math.min(span.start(), text.length());
        int start = text.lastIndexOf('\n', Math.max(0, at - 1)) + 1;
        int end = start;
        while (end < text.length() && (text.charAt(end) == '\t' || text.charAt(end) == ' ')) end++;
        Span indent = new Span(start, end);
        boolean tabbed = source.slice(indent).indexOf('\t') >= 0 && message.contains("yaml: ");
        return tabbed
                ? List.of(new Edit("Indent with blanks", indent,
                        source.slice(indent).replace("\t", " ".repeat(STEP))))
                : List.of();
    }
}
