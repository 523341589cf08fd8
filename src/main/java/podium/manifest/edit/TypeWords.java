package podium.manifest.edit;

import java.util.List;
import podium.manifest.schema.Type;

/** Types in a learner's words. */
final class TypeWords {
    private TypeWords() {
    }

    static String of(Type type) {
        return switch (type) {
            case Type.Struct struct -> struct.name();
            case Type.Array array -> "list of " + of(array.item());
            case Type.Dictionary map -> "map to " + of(map.value());
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

    /** The values that a type allows, when it lists them. */
    static List<String> values(Type type) {
        return switch (type) {
            case Type.Text text -> text.values();
            case Type.Bool bool -> List.of("true", "false");
            default -> List.of();
        };
    }
}
