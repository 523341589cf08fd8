package podium.manifest.edit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import podium.manifest.schema.Kind;
import podium.manifest.schema.Schema;
import podium.manifest.schema.Type;
import podium.text.Source;
import podium.text.Span;

/** What could stand at a place of a manifest: fields, values, snippets, and names that the manifest itself gives. */
public final class Completion {
    private final SchemaWay ways;
    private final FieldSuggestions fields;
    private final ValueSuggestions values;

    /**
     * Suggestions from a schema.
     *
     * @param images names of images that can be pulled
     */
    public Completion(Schema schema, List<String> images) {
        this(schema, new FieldDocs(), images);
    }

    Completion(Schema schema, FieldDocs docs, List<String> images) {
        ways = new SchemaWay(schema);
        fields = new FieldSuggestions(docs);
        values = new ValueSuggestions(schema, ways, images);
    }

    /** The suggestions at a cursor, those that fit what is typed already; never throws. */
    public List<Suggestion> at(Source source, int offset) {
        int at = Math.clamp(offset, 0, source.text().length());
        Cursor cursor = Cursor.at(source, at);
        if (cursor.inert()) return List.of();
        String typed = cursor.line().value().stripLeading();
        String rest = rest(source.text(), at);
        Spot spot = spot(cursor, new Span(at - typed.length(), at + word(rest).length()),
                rest.substring(word(rest).length()).startsWith(":"));
        List<Suggestion> all = cursor.line().isKey() ? values.at(spot, source, at) : fields.at(spot);
        return fitting(all, typed.toLowerCase(Locale.ROOT));
    }

    private Spot spot(Cursor cursor, Span replaced, boolean colon) {
        Optional<Kind> kind = ways.kind(cursor);
        Optional<Type> type = kind.flatMap(k -> SchemaWay.type(k.type(), cursor.path()));
        Optional<Type.Struct> around = cursor.path().isEmpty()
                ? Optional.empty()
                : kind.flatMap(k -> SchemaWay.type(k.type(), cursor.path().subList(0, cursor.path().size() - 1))).map(
                        SchemaWay::item).filter(Type.Struct.class::isInstance).map(Type.Struct.class::cast);
        return new Spot(cursor, kind, type, around, replaced, colon);
    }

    /** Those that start with what is typed; when none does, those that hold it. */
    private static List<Suggestion> fitting(List<Suggestion> all, String typed) {
        List<Suggestion> starting = all.stream().filter(
                s -> s.label().toLowerCase(Locale.ROOT).startsWith(typed)).toList();
        return starting.isEmpty()
                ? all.stream().filter(s -> s.label().toLowerCase(Locale.ROOT).contains(typed)).toList()
                : starting;
    }

    private static String rest(String text, int at) {
        int newline = text.indexOf('\n', at);
        return text.substring(at, newline < 0 ? text.length() : newline);
    }

    private static String word(String rest) {
        int end = 0;
        while (end < rest.length() && (Character.isLetterOrDigit(rest.charAt(end)) || rest.charAt(end) == '-')) end++;
        return rest.substring(0, end);
    }
}
