package podium.manifest.schema;

import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Supplier;

/** The type of a value of the API. */
public sealed interface Type {
    /** The type of what the schema does not describe. */
    Type ANY = new Any("interface {}");

    /** How Go names the type: {@code v1.PodSpec}, {@code []string}. */
    String goName();

    /**
     * A struct.
     *
     * @param name without its package, as in {@code PodSpec}
     * @param goName with it, as in {@code v1.PodSpec}
     * @param isAtomic whether it is owned as a whole
     * @param fieldSource read late, since types refer to themselves
     */
    record Struct(String name, String goName, boolean isAtomic, Supplier<SequencedMap<String, Field>> fieldSource)
            implements
                Type {
        /** The fields by name, in the schema's order. */
        public SequencedMap<String, Field> fields() {
            return fieldSource.get();
        }

        /** One field. */
        public Optional<Field> field(String field) {
            return Optional.ofNullable(fields().get(field));
        }
    }

    /** A list. */
    record Array(String goName, Type item) implements Type {
    }

    /** A map from strings. */
    record Dictionary(String goName, Type value) implements Type {
    }

    /** A string; with its values where the schema lists them. */
    record Text(String goName, List<String> values) implements Type {
    }

    /** A whole number of 32 or 64 bits. */
    record Whole(String goName, int bits) implements Type {
    }

    /** A floating-point number. */
    record Real(String goName) implements Type {
    }

    /** True or false. */
    record Bool(String goName) implements Type {
    }

    /** Bytes, written in base64. */
    record Bytes(String goName) implements Type {
    }

    /** An amount of a resource. */
    record Amount(String goName) implements Type {
    }

    /** A number or a string. */
    record Either(String goName) implements Type {
    }

    /** A moment. */
    record Moment(String goName) implements Type {
    }

    /** Anything. */
    record Any(String goName) implements Type {
    }
}
