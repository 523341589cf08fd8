package podium.manifest.schema;

import java.util.List;

/**
 * Into which parts a list or a map may be owned by several managers of fields. Rule: docs/decisions, 7.
 *
 * @param form what the parts are
 * @param keys for {@link Form#KEYED}: the fields that tell the elements apart
 */
public record Topology(Form form, List<String> keys) {
    /** What a part is. */
    public enum Form {
        /** The whole is one. */
        ATOMIC,
        /** Each entry of a map, each field of a struct. */
        GRANULAR,
        /** Each element of a list, known by its keys. */
        KEYED,
        /** Each value of a list. */
        SET,
        /** The type says it. */
        OF_TYPE
    }

    /** A field that says nothing of its own. */
    public static final Topology OF_TYPE = new Topology(Form.OF_TYPE, List.of());
    /** A list that is owned as a whole. */
    public static final Topology ATOMIC = new Topology(Form.ATOMIC, List.of());
    /** A map that is owned entry by entry. */
    public static final Topology GRANULAR = new Topology(Form.GRANULAR, List.of());
    /** A list that is owned value by value. */
    public static final Topology SET = new Topology(Form.SET, List.of());

    /** A list whose elements are told apart by keys. */
    public static Topology keyed(List<String> keys) {
        return new Topology(Form.KEYED, List.copyOf(keys));
    }
}
