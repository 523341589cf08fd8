package podium.manifest.fix;

import java.util.List;
import java.util.Optional;
import podium.manifest.tree.GoJson;
import podium.manifest.tree.SourceMap;
import podium.text.Edit;
import podium.text.Source;
import podium.text.Span;

/** Makes edits of one document. An edit that the text's form does not allow is not offered. */
public final class Fixes {
    private static final String SIDECAR = "restartPolicy: Always";
    private final Source source;
    private final SourceMap places;

    /** For one document of a text. */
    public Fixes(Source source, SourceMap places) {
        this.source = source;
        this.places = places;
    }

    /** Quotes around a value that YAML reads as something else than text. */
    public List<Edit> quote(String path) {
        return places.value(path).map(this::trimmed).map(span -> {
            String text = source.slice(span);
            boolean plain = !text.isEmpty() && text.indexOf('\n') < 0 && text.indexOf('"') < 0;
            return plain ? List.of(new Edit("Put quotes around " + text, span, '"' + text + '"')) : List.<Edit>of();
        }).orElse(List.of());
    }

    /** Another scalar as the value of a field. */
    public List<Edit> value(String path, String text) {
        return places.value(path).map(this::trimmed).filter(s -> isOneLine(source.slice(s))).map(
                s -> List.of(new Edit("Change to " + text, s, text))).orElse(List.of());
    }

    /** A list of one item in place of the item alone; a command line becomes a script of a shell. */
    public List<Edit> list(String path, String text) {
        Optional<Span> span = places.value(path).map(this::trimmed).filter(s -> isOneLine(source.slice(s)));
        boolean script = path.endsWith(".command") && text.contains(" ");
        List<String> words = script ? List.of("sh", "-c", text) : List.of(text);
        String label = script ? "Run it by a shell" : "Make it a list";
        return span.map(s -> List.of(new Edit(label, s, flow(words)))).orElse(List.of());
    }

    /** Other words as the value of a field, behind its colon. */
    public List<Edit> words(String label, String path, List<String> words) {
        Optional<Span> key = places.key(path);
        Optional<Span> value = places.value(path).map(this::trimmed);
        if (key.isEmpty() || value.isEmpty() || value.get().end() < key.get().end() + 1) return List.of();
        return List.of(new Edit(label, new Span(key.get().end() + 1, value.get().end()), " " + flow(words)));
    }

    /** Takes a field away with all its lines; only where it starts a line. */
    public List<Edit> remove(String path) {
        Optional<Span> key = places.key(path);
        Optional<Span> value = places.value(path).map(this::trimmed);
        if (key.isEmpty() || value.isEmpty()) return List.of();
        int start = lineStart(key.get().start());
        if (!source.text().substring(start, key.get().start()).isBlank()) return List.of();
        int end = Math.max(value.get().end(), key.get().end());
        int newline = source.text().indexOf('\n', end);
        String field = source.slice(key.get());
        return List.of(new Edit("Remove " + field,
                new Span(start, newline < 0 ? source.text().length() : newline + 1), ""));
    }

    /** Makes an init container a sidecar: one that starts, stays, and may have probes and hooks. */
    public List<Edit> sidecar(String container) {
        Optional<Span> policy = places.value(container + ".restartPolicy");
        if (policy.isPresent()) return List.of(new Edit("Make it a sidecar", policy.get(), "Always"));
        Optional<Span> key = places.key(container + ".name");
        Optional<Span> name = places.value(container + ".name");
        if (key.isEmpty() || name.isEmpty()) return List.of();
        int column = key.get().start() - lineStart(key.get().start());
        String before = source.text().substring(lineStart(key.get().start()), key.get().start());
        if (!before.replace('-', ' ').isBlank()) return List.of();
        int end = trimmed(name.get()).end();
        return List.of(new Edit("Make it a sidecar", new Span(end, end), "\n" + " ".repeat(column) + SIDECAR));
    }

    private int lineStart(int offset) {
        return source.text().lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
    }

    /** Blocks end where the next token starts; an edit ends behind their last character. */
    private Span trimmed(Span span) {
        int end = Math.min(span.end(), source.text().length());
        while (end > span.start() && Character.isWhitespace(source.text().charAt(end - 1))) end--;
        return new Span(span.start(), end);
    }

    private static boolean isOneLine(String text) {
        return !text.isEmpty() && text.indexOf('\n') < 0 && !text.startsWith("|") && !text.startsWith(">");
    }

    private static String flow(List<String> words) {
        return "[" + String.join(", ", words.stream().map(GoJson::literal).toList()) + "]";
    }
}
