package podium.manifest.edit;

import java.util.Optional;
import podium.manifest.schema.Kind;
import podium.manifest.schema.Type;
import podium.text.Span;

/**
 * A cursor and what the schema knows of its place.
 *
 * @param kind of the document; empty while it is not written
 * @param type what the path around the cursor leads to
 * @param around the struct that holds the last step of the path
 * @param replaced the word at the cursor
 * @param colon whether a colon follows the word already
 */
record Spot(Cursor cursor, Optional<Kind> kind, Optional<Type> type, Optional<Type.Struct> around, Span replaced,
        boolean colon) {
    /** The struct whose fields stand here. */
    Optional<Type.Struct> struct() {
        return type.map(SchemaWay::item).filter(Type.Struct.class::isInstance).map(Type.Struct.class::cast);
    }

    /** Whether the next thing here is an item of a list, dash and all. */
    boolean opensItem() {
        return type.filter(Type.Array.class::isInstance).isPresent() && !cursor.inItem();
    }

    /** The list whose item starts here, as {@code PodSpec.volumes}; empty elsewhere. */
    String list() {
        boolean list = type.filter(Type.Array.class::isInstance).isPresent();
        boolean start = opensItem() || cursor.line().dash().isPresent();
        return list && start ? around.map(s -> s.name() + "." + cursor.path().getLast()).orElse("") : "";
    }
}
