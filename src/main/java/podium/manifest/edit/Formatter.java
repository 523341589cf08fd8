package podium.manifest.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import podium.manifest.syntax.DocumentSplitter;
import podium.manifest.syntax.Parsed;
import podium.manifest.syntax.YamlReader;
import podium.text.Edit;
import podium.text.Source;
import podium.text.Span;

/** Brings a manifest into the form in which kubectl prints one, with its order and its comments; it moves blanks only. */
final class Formatter {
    private static final String LABEL = "Format";

    private Formatter() {
    }

    static Formatting format(Source source) {
        List<Edit> edits = new ArrayList<>();
        for (DocumentSplitter.Part part : DocumentSplitter.split(source.text())) {
            switch (part) {
                case DocumentSplitter.Part.BadSeparator bad -> {
                    return new Formatting.Refused("Behind --- stands something: no document ends here.", bad.span());
                }
                case DocumentSplitter.Part.Chunk chunk -> {
                    Parsed before = YamlReader.read(chunk);
                    if (before instanceof Parsed.Broken broken) {
                        return new Formatting.Refused("This is no YAML yet, so its form cannot be told: "
                                + broken.message(), broken.span());
                    }
                    edits.addAll(document(chunk, before));
                }
            }
        }
        return new Formatting.Changed(List.copyOf(edits));
    }

    /** A document that would mean something else afterwards stays as it is. */
    private static List<Edit> document(DocumentSplitter.Part.Chunk chunk, Parsed before) {
        Optional<Layout> layout = before instanceof Parsed.Tree ? LayoutReader.of(chunk.text()) : Optional.empty();
        if (layout.isEmpty()) return List.of();
        List<String> lines = List.of(chunk.text().split("\n", -1));
        List<String> formatted = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) formatted.add(line(layout.get(), lines, i));
        String after = String.join("\n", formatted);
        if (!means(after, before) || !bare(after).equals(bare(chunk.text()))) return List.of();
        return edits(chunk.start(), lines, formatted);
    }

    private static String line(Layout layout, List<String> lines, int index) {
        String line = lines.get(index);
        boolean comment = !layout.hasParts(index) && !layout.isShifted(index) && line.stripLeading().startsWith("#");
        return comment ? comment(layout, lines, index) : layout.laidOut(index, line);
    }

    /** A comment stands where the line stands that it speaks of: the next one. */
    private static String comment(Layout layout, List<String> lines, int index) {
        String line = lines.get(index);
        int indent = line.length() - line.stripLeading().length();
        for (int i = index + 1; i < lines.size(); i++) {
            if (!layout.hasParts(i)) continue;
            int next = lines.get(i).length() - lines.get(i).stripLeading().length();
            return " ".repeat(indent == 0 && next > 0 ? 0 : layout.newIndent(i, next)) + line.strip();
        }
        return line.stripTrailing();
    }

    private static boolean means(String text, Parsed before) {
        return before instanceof Parsed.Tree tree
                && YamlReader.read(new DocumentSplitter.Part.Chunk(0, text)) instanceof Parsed.Tree now
                && now.root().equals(tree.root());
    }

    private static String bare(String text) {
        return text.replaceAll("[ \\t]", "");
    }

    private static List<Edit> edits(int start, List<String> lines, List<String> formatted) {
        List<Edit> edits = new ArrayList<>();
        int at = start;
        for (int i = 0; i < lines.size(); i++) {
            int end = at + lines.get(i).length();
            if (!lines.get(i).equals(formatted.get(i))) edits.add(new Edit(LABEL, new Span(at, end), formatted.get(i)));
            at = end + 1;
        }
        return edits;
    }
}
