package podium.cluster;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A number, or a name or percentage: ports and bounds of rollouts are written either way. */
public sealed interface IntOrString {
    /** A plain number. */
    record Int(@JsonValue int value) implements IntOrString {
        @Override
        public String toString() {
            return Integer.toString(value);
        }
    }

    /** A name or a percentage. */
    record Text(@JsonValue String value) implements IntOrString {
        @Override
        public String toString() {
            return value;
        }
    }

    /** Binds a JSON scalar. */
    @JsonCreator
    static IntOrString of(Object json) {
        return json instanceof Number n ? new Int(n.intValue()) : new Text(json.toString());
    }
}
