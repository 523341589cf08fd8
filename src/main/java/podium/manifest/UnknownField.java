package podium.manifest;

import java.util.List;
import java.util.Optional;
import podium.manifest.decode.Finding;
import podium.manifest.decode.NearMiss;
import podium.manifest.schema.Kind;
import podium.manifest.schema.Type;
import podium.text.Edit;
import podium.text.Span;

/** Says what is probably meant by a field that does not exist: another spelling, or another depth. */
final class UnknownField {
    void report(Finding.Unknown unknown, Kind kind, Reading reading) {
        Span span = reading.places().key(unknown.path()).orElse(reading.places().nearest(unknown.path()));
        Optional<String> home = home(unknown, kind.type());
        Optional<String> near = home.isPresent()
                ? Optional.empty()
                : NearMiss.of(unknown.field(), unknown.fields());
        String rule = home.map(place -> unknown.field() + " belongs in " + place + ", not in " + unknown.struct()
                + ": look at the indentation.").or(() -> near.map(
                        n -> unknown.struct() + " has no such field; there is " + n + ".")).orElse(
                                unknown.struct() + " has no field of this name, and the server ignores none.");
        List<Edit> fixes = near.stream().map(n -> new Edit("Change to " + n, span, n)).toList();
        reading.error(span, "unknown field \"" + unknown.path() + "\"", rule, fixes);
    }

    /** A struct on the way from the root to the field that has a field of this name. */
    private static Optional<String> home(Finding.Unknown unknown, Type.Struct root) {
        Type type = root;
        Optional<String> found = Optional.empty();
        for (String step : unknown.path().split("\\.", -1)) {
            while (type instanceof Type.Array array) type = array.item();
            if (!(type instanceof Type.Struct struct)) return found;
            if (!struct.name().equals(unknown.struct()) && struct.field(unknown.field()).isPresent()) {
                found = Optional.of(struct.name());
            }
            Optional<Type> next = struct.field(step.replaceFirst("\\[.*", "")).map(f -> f.type());
            if (next.isEmpty()) return found;
            type = next.get();
        }
        return found;
    }
}
