package podium.manifest.edit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import podium.manifest.schema.Kind;
import podium.manifest.syntax.DocumentSplitter;
import podium.manifest.syntax.Parsed;
import podium.manifest.syntax.YamlReader;
import podium.manifest.tree.SourceMap;
import podium.text.Source;
import podium.text.Span;

/** A text as trees, as far as it can be read: a line that is being typed is left out where it breaks its document. */
record Sheet(Source source, List<Page> pages) {
    /**
     * One document.
     *
     * @param span its text, separators not included
     * @param whole whether all of it was read
     */
    record Page(Span span, ObjectNode tree, SourceMap places, Optional<Kind> kind, boolean whole) {
        String text(String field) {
            return tree.path(field).asText();
        }

        String name() {
            return tree.path("metadata").path("name").asText();
        }

        String namespace() {
            return tree.path("metadata").path("namespace").asText();
        }
    }

    /** A text without a cursor. */
    static Sheet of(Source source, SchemaWay ways) {
        return read(source, ways, OptionalInt.empty());
    }

    /** A text that is being typed at an offset. */
    static Sheet around(Source source, SchemaWay ways, int offset) {
        return read(source, ways, OptionalInt.of(offset));
    }

    /** The document that an offset lies in. */
    Optional<Page> at(int offset) {
        return pages.stream().filter(page -> page.span().touches(offset)).reduce((_, later) -> later);
    }

    private static Sheet read(Source source, SchemaWay ways, OptionalInt cursor) {
        List<Page> pages = new ArrayList<>();
        for (DocumentSplitter.Part part : DocumentSplitter.split(source.text())) {
            if (part instanceof DocumentSplitter.Part.Chunk chunk) page(chunk, ways, cursor).ifPresent(pages::add);
        }
        return new Sheet(source, List.copyOf(pages));
    }

    private static Optional<Page> page(DocumentSplitter.Part.Chunk chunk, SchemaWay ways, OptionalInt cursor) {
        return switch (YamlReader.read(chunk)) {
            case Parsed.Tree tree -> page(chunk, tree, ways, true);
            case Parsed.Nothing nothing -> Optional.empty();
            case Parsed.Broken broken -> repaired(chunk, broken, cursor).flatMap(t -> page(chunk, t, ways, false));
        };
    }

    private static Optional<Page> page(DocumentSplitter.Part.Chunk chunk, Parsed.Tree tree, SchemaWay ways,
            boolean whole) {
        if (!(tree.root() instanceof ObjectNode object)) return Optional.empty();
        Optional<Kind> kind = ways.kind(object.path("apiVersion").asText(), object.path("kind").asText());
        Span span = new Span(chunk.start(), chunk.start() + chunk.text().length());
        return Optional.of(new Page(span, object, tree.places(), kind, whole));
    }

    /** Without the line of the cursor, or the line that does not parse, or the one before it. */
    private static Optional<Parsed.Tree> repaired(DocumentSplitter.Part.Chunk chunk, Parsed.Broken broken,
            OptionalInt cursor) {
        List<Integer> places = new ArrayList<>();
        cursor.ifPresent(at -> places.add(at - chunk.start()));
        int wrong = broken.span().start() - chunk.start();
        places.add(wrong);
        places.add(chunk.text().lastIndexOf('\n', wrong - 1));
        return places.stream().filter(at -> at >= 0 && at <= chunk.text().length()).map(
                at -> YamlReader.read(
                        new DocumentSplitter.Part.Chunk(chunk.start(), without(chunk.text(), at)))).filter(
                                Parsed.Tree.class::isInstance).map(Parsed.Tree.class::cast).findFirst();
    }

    private static String without(String text, int offset) {
        int start = offset == 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
        int newline = text.indexOf('\n', offset);
        int end = newline < 0 ? text.length() : newline;
        return text.substring(0, start) + " ".repeat(end - start) + text.substring(end);
    }
}
