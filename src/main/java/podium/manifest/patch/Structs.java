package podium.manifest.patch;

import java.util.Optional;
import podium.manifest.schema.Field;
import podium.manifest.schema.Merging;
import podium.manifest.schema.Topology;
import podium.manifest.schema.Type;

/** The schema's view of fields, with a neutral one for what it does not know. */
final class Structs {
    private Structs() {
    }

    /** The field of a struct, or the value of a map. */
    static Field field(Type type, String name) {
        Optional<Field> known = type instanceof Type.Struct struct ? struct.field(name) : Optional.empty();
        return known.orElseGet(() -> new Field(name,
                type instanceof Type.Dictionary(String goName, Type value) ? value : Type.ANY, "", Optional.empty(),
                false, Merging.NONE, Topology.OF_TYPE));
    }

    /** The type of a list's elements. */
    static Type item(Type type) {
        return type instanceof Type.Array(String goName, Type item) ? item : Type.ANY;
    }
}
