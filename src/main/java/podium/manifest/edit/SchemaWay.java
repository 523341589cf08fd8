package podium.manifest.edit;

import java.util.List;
import java.util.Optional;
import podium.manifest.schema.Field;
import podium.manifest.schema.Kind;
import podium.manifest.schema.Schema;
import podium.manifest.schema.Type;

/** The way through the schema that a path of field names takes. */
final class SchemaWay {
    private final Schema schema;

    SchemaWay(Schema schema) {
        this.schema = schema;
    }

    /** The kind of a document as far as it is written: without a fitting version, the first kind of that name. */
    Optional<Kind> kind(String apiVersion, String name) {
        return schema.kind(apiVersion, name).or(
                () -> schema.kinds().stream().filter(k -> k.name().equals(name)).findFirst());
    }

    Optional<Kind> kind(Cursor cursor) {
        return kind(cursor.top("apiVersion").orElse(""), cursor.top("kind").orElse(""));
    }

    /** The type of what a path leads to; lists are passed through on the way, but not at the end. */
    static Optional<Type> type(Type root, List<String> path) {
        Optional<Type> type = Optional.of(root);
        for (String step : path) type = type.map(SchemaWay::item).flatMap(t -> step(t, step));
        return type;
    }

    private static Optional<Type> step(Type type, String step) {
        return switch (type) {
            case Type.Struct struct -> struct.field(step).map(Field::type);
            case Type.Dictionary map -> Optional.of(map.value());
            default -> Optional.empty();
        };
    }

    /** What a list holds, also a list of lists. */
    static Type item(Type type) {
        return type instanceof Type.Array array ? item(array.item()) : type;
    }
}
