package podium.manifest.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import podium.manifest.schema.Field;
import podium.manifest.schema.Kind;
import podium.manifest.schema.Schema;
import podium.manifest.schema.Type;
import podium.text.Source;
import podium.text.Span;

/** What could stand at a place of a manifest: fields, values, and names that the manifest itself gives. */
public final class Completion {
    private final Schema schema;

    /** Suggestions from a schema. */
    public Completion(Schema schema) {
        this.schema = schema;
    }

    /** The suggestions at a cursor, those that fit what is typed already; never throws. */
    public List<Suggestion> at(Source source, int offset) {
        int at = Math.clamp(offset, 0, source.text().length());
        Cursor cursor = Cursor.at(source, at);
        boolean value = cursor.line().isKey();
        String typed = cursor.line().value().stripLeading();
        Span replaced = new Span(at - typed.length(), at);
        List<Suggestion> all = value ? values(cursor, replaced) : fields(cursor, replaced);
        String prefix = typed.toLowerCase(Locale.ROOT);
        return all.stream().filter(s -> s.label().toLowerCase(Locale.ROOT).startsWith(prefix)).toList();
    }

    private Optional<Kind> kind(Cursor cursor) {
        String version = cursor.top("apiVersion").orElse("");
        String name = cursor.top("kind").orElse("");
        return schema.kind(version, name).or(
                () -> schema.kinds().stream().filter(k -> k.name().equals(name)).findFirst());
    }

    private Optional<Type.Struct> struct(Cursor cursor) {
        Optional<Type> type = kind(cursor).map(Kind::type);
        for (String step : cursor.path()) {
            type = type.map(Completion::item).flatMap(
                    t -> t instanceof Type.Struct s ? s.field(step).map(Field::type) : Optional.empty());
        }
        return type.map(Completion::item).flatMap(
                t -> t instanceof Type.Struct s ? Optional.of(s) : Optional.empty());
    }

    private static Type item(Type type) {
        return type instanceof Type.Array array ? item(array.item()) : type;
    }

    private List<Suggestion> fields(Cursor cursor, Span replaced) {
        if (cursor.path().isEmpty() && kind(cursor).isEmpty()) {
            return List.of("apiVersion", "kind", "metadata", "spec").stream().filter(
                    f -> !cursor.siblings().contains(f)).map(
                            f -> new Suggestion(f, "", replaced, f + ": ")).toList();
        }
        List<Suggestion> found = new ArrayList<>();
        struct(cursor).ifPresent(struct -> struct.fields().values().stream().filter(
                f -> !cursor.siblings().contains(f.name()) && !f.name().equals("status")).forEach(
                        f -> found.add(new Suggestion(f.name(), detail(f.type()), replaced,
                                f.name() + opening(f.type(), cursor.line().column())))));
        return found;
    }

    private static String opening(Type type, int column) {
        return switch (type) {
            case Type.Struct struct -> ":\n" + " ".repeat(column + 2);
            case Type.Dictionary map -> ":\n" + " ".repeat(column + 2);
            case Type.Array array -> ":\n" + " ".repeat(column) + "- ";
            default -> ": ";
        };
    }

    private static String detail(Type type) {
        return switch (type) {
            case Type.Struct struct -> struct.name();
            case Type.Array array -> "list of " + detail(array.item());
            case Type.Dictionary map -> "map to " + detail(map.value());
            case Type.Text text -> text.values().isEmpty() ? "text" : String.join(" | ", text.values());
            case Type.Whole whole -> "whole number";
            case Type.Real real -> "number";
            case Type.Bool bool -> "true | false";
            case Type.Bytes bytes -> "base64";
            case Type.Amount amount -> "quantity";
            case Type.Either either -> "number or text";
            case Type.Moment moment -> "time";
            case Type.Any any -> "anything";
        };
    }

    private List<Suggestion> values(Cursor cursor, Span replaced) {
        String key = cursor.line().key();
        List<String> values = new ArrayList<>();
        if (cursor.path().isEmpty() && key.equals("kind")) {
            schema.kinds().forEach(k -> values.add(k.name()));
        } else if (cursor.path().isEmpty() && key.equals("apiVersion")) {
            kind(cursor).ifPresentOrElse(k -> values.add(k.apiVersion()),
                    () -> schema.kinds().forEach(k -> values.add(k.apiVersion())));
        } else {
            struct(cursor).flatMap(s -> s.field(key).map(f -> offered(s, f, cursor))).ifPresent(values::addAll);
        }
        return values.stream().distinct().map(v -> new Suggestion(v, "", replaced, v)).toList();
    }

    private static List<String> offered(Type.Struct struct, Field field, Cursor cursor) {
        String place = struct.name() + "." + field.name();
        return switch (place) {
            case "VolumeMount.name", "VolumeDevice.name" -> cursor.namesUnder("volumes");
            // The schema lists no values for the policy of a container. Rule: api.md §4.8.1.
            case "Container.restartPolicy" -> List.of("Always", "Never", "OnFailure");
            default -> switch (field.type()) {
                case Type.Text text -> text.values();
                case Type.Bool bool -> List.of("true", "false");
                default -> List.of();
            };
        };
    }
}
