package podium.manifest.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import podium.manifest.schema.Field;
import podium.manifest.schema.Kind;
import podium.manifest.schema.Type;
import podium.text.Source;
import podium.text.Span;

/** Explains the field or the name at a place. */
final class Explainer {
    private final SchemaWay ways;
    private final FieldDocs docs;

    Explainer(SchemaWay ways, FieldDocs docs) {
        this.ways = ways;
        this.docs = docs;
    }

    /** What is at an offset; empty for comments, scripts and what no schema knows. */
    Optional<Explanation> at(Source source, int offset) {
        Lines lines = new Lines(source.text());
        Lines.Line line = lines.all().get(lines.at(offset));
        int within = offset - line.span().start();
        LineShape shape = line.shape();
        int keyEnd = shape.column() + shape.key().length();
        if (within < shape.column() || !shape.isKey()) return flow(source, offset, line);
        Cursor cursor = Cursor.at(source, line.span().start() + keyEnd + 1);
        if (cursor.inert()) return Optional.empty();
        if (within > keyEnd && shape.value().startsWith("{")) return flow(source, offset, line);
        Span key = new Span(line.span().start() + shape.column(), line.span().start() + keyEnd);
        Span value = new Span(Math.min(line.span().end(), key.end() + 1), line.span().end());
        Span word = within <= keyEnd ? key : trimmed(source, value);
        return field(source, cursor, shape.key(), word, offset);
    }

    /** In braces and brackets the columns say nothing: there the tree is asked, when there is one. */
    private Optional<Explanation> flow(Source source, int offset, Lines.Line line) {
        if (line.text().indexOf('{') < 0) return Optional.empty();
        Sheet sheet = Sheet.of(source, ways);
        Optional<Kind> kind = sheet.at(offset).flatMap(Sheet.Page::kind);
        Optional<Locator.Hit> hit = Locator.at(sheet, offset).filter(h -> !h.fields().isEmpty());
        if (kind.isEmpty() || hit.isEmpty()) return Optional.empty();
        List<String> fields = hit.get().fields();
        return explained(kind.get(), fields.subList(0, fields.size() - 1), fields.getLast(), hit.get().span(),
                uses(sheet, offset));
    }

    private Optional<Explanation> field(Source source, Cursor cursor, String key, Span word, int offset) {
        Sheet sheet = Sheet.around(source, ways, offset);
        return ways.kind(cursor).or(() -> sheet.at(offset).flatMap(Sheet.Page::kind)).flatMap(
                kind -> explained(kind, cursor.path(), key, word, uses(sheet, offset)));
    }

    private Optional<Explanation> explained(Kind kind, List<String> path, String key, Span word, Uses uses) {
        Optional<Type.Struct> struct = SchemaWay.type(kind.type(), path).map(SchemaWay::item).filter(
                Type.Struct.class::isInstance).map(Type.Struct.class::cast);
        Optional<Field> field = struct.flatMap(s -> s.field(key));
        if (struct.isEmpty() || field.isEmpty()) return Optional.empty();
        List<String> facts = new ArrayList<>();
        if (field.get().required()) facts.add("Required.");
        field.get().preset().filter(p -> p.isValueNode() && !p.asText().isEmpty()).ifPresent(
                p -> facts.add("Default: " + p.asText()));
        List<String> values = TypeWords.values(field.get().type());
        if (!values.isEmpty()) facts.add("Values: " + String.join(", ", values));
        facts.addAll(uses.facts());
        List<String> steps = new ArrayList<>(path);
        steps.add(key);
        String documentation = Optional.of(docs.of(struct.get(), key)).filter(d -> !d.isEmpty()).orElseGet(
                () -> SchemaWay.item(field.get().type()) instanceof Type.Struct s ? docs.of(s) : "");
        return Optional.of(new Explanation(word, kind.name() + "." + String.join(".", steps),
                TypeWords.of(field.get().type()), documentation, List.copyOf(facts), uses.definition()));
    }

    private record Uses(List<String> facts, Optional<Span> definition) {
    }

    private static Uses uses(Sheet sheet, int offset) {
        List<Mention> all = Mentions.of(sheet);
        Optional<Mention> here = Mentions.at(all, offset);
        if (here.isEmpty()) return new Uses(List.of(), Optional.empty());
        Mention one = here.get();
        String name = one.kind().words() + " " + one.name();
        long uses = all.stream().filter(m -> m.same(one) && !m.defines()).count();
        Optional<Mention> given = all.stream().filter(m -> m.same(one) && m.defines()).findFirst();
        String used = uses == 1 ? "used in 1 place" : "used in " + uses + " places";
        if (one.defines()) return new Uses(List.of("Names the " + name + ", " + used + "."), Optional.empty());
        if (given.isEmpty()) {
            return new Uses(List.of("The " + name + " is not in this text."), Optional.empty());
        }
        int line = sheet.source().line(given.get().span().start());
        return new Uses(List.of("The " + name + " is given in line " + line + ", " + used + "."),
                given.map(Mention::span));
    }

    private static Span trimmed(Source source, Span span) {
        String text = source.slice(span);
        int before = text.length() - text.stripLeading().length();
        int length = text.strip().length();
        return new Span(span.start() + before, span.start() + before + length);
    }
}
