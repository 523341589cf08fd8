package podium.manifest.edit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import podium.text.Span;

/** The way from the root of a document to an offset, through keys and items. */
final class Locator {
    private final Sheet.Page page;
    private final String source;
    private final int offset;
    private final List<Step> steps = new ArrayList<>();

    private Locator(Sheet.Page page, String source, int offset) {
        this.page = page;
        this.source = source;
        this.offset = offset;
    }

    /**
     * One step of a way.
     *
     * @param field the key; empty for an item of a list
     * @param label what a reader calls it: the key, or the name of the item, or its number from 1
     * @param span the key, or the start of the item
     */
    record Step(Optional<String> field, String label, Span span) {
    }

    /** A way and the word at its end. */
    record Hit(List<Step> steps, Span span) {
        List<String> fields() {
            return steps.stream().flatMap(step -> step.field().stream()).toList();
        }
    }

    /** Empty when the offset is outside of the document's tree. */
    static Optional<Hit> at(Sheet sheet, int offset) {
        Optional<Sheet.Page> page = sheet.at(offset);
        if (page.isEmpty()) return Optional.empty();
        Locator way = new Locator(page.get(), sheet.source().text(), offset);
        Optional<Span> end = page.get().places().value("").filter(s -> s.touches(offset)).map(
                root -> way.down(page.get().tree(), "", root));
        return end.map(span -> new Hit(List.copyOf(way.steps), span));
    }

    private Span down(JsonNode node, String path, Span here) {
        for (var entry : node.properties()) {
            String below = path.isEmpty() ? entry.getKey() : path + "." + entry.getKey();
            Optional<Span> key = page.places().key(below);
            Optional<Span> value = page.places().value(below);
            boolean onKey = key.filter(s -> s.touches(offset)).isPresent();
            if (!onKey && value.filter(s -> holds(below, s)).isEmpty()) continue;
            steps.add(new Step(Optional.of(entry.getKey()), entry.getKey(), key.or(() -> value).orElse(here)));
            return onKey ? key.orElse(here) : down(entry.getValue(), below, value.orElse(here));
        }
        for (int i = 0; i < node.size() && node.isArray(); i++) {
            String below = path + "[" + i + "]";
            Optional<Span> item = page.places().value(below).filter(s -> holds(below, s));
            if (item.isEmpty()) continue;
            String name = node.get(i).path("name").asText();
            steps.add(new Step(Optional.empty(), name.isEmpty() ? Integer.toString(i + 1) : name, item.get()));
            return down(node.get(i), below, item.get());
        }
        return here;
    }

    /** A block ends where the next thing starts: the offset of that does not belong to it. */
    private boolean holds(String path, Span span) {
        return (page.places().blocks().contains(path) && !flow(span))
                ? span.start() <= offset && offset < span.end()
                : span.touches(offset);
    }

    private boolean flow(Span span) {
        return span.end() - span.start() > 1 && "}]".indexOf(source.charAt(span.end() - 1)) >= 0;
    }
}
