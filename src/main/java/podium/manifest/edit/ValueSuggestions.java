package podium.manifest.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import podium.manifest.schema.Field;
import podium.manifest.schema.Kind;
import podium.manifest.schema.Schema;
import podium.manifest.schema.Type;
import podium.text.Source;

/** Values of a field: those that the schema lists, kinds and versions, images, and names from the text itself. */
final class ValueSuggestions {
    private final Schema schema;
    private final SchemaWay ways;
    private final List<String> images;

    ValueSuggestions(Schema schema, SchemaWay ways, List<String> images) {
        this.schema = schema;
        this.ways = ways;
        this.images = List.copyOf(images);
    }

    List<Suggestion> at(Spot spot, Source source, int offset) {
        String key = spot.cursor().line().key();
        boolean top = spot.cursor().path().isEmpty();
        if (top && key.equals("kind")) return kinds(spot);
        if (top && key.equals("apiVersion")) return versions(spot);
        Optional<Type.Struct> struct = spot.struct();
        Optional<Field> field = struct.flatMap(s -> s.field(key));
        if (struct.isEmpty() || field.isEmpty()) return List.of();
        return offered(struct.get(), field.get(), spot, source, offset);
    }

    private List<Suggestion> kinds(Spot spot) {
        String version = spot.cursor().top("apiVersion").orElse("");
        return schema.kinds().stream().sorted(
                (a, b) -> Boolean.compare(b.apiVersion().equals(version), a.apiVersion().equals(version))).map(
                        k -> Suggestion.value(Suggestion.Sort.VALUE, k.name(), k.apiVersion(),
                                spot.replaced())).toList();
    }

    /** The version of the kind that is there; without a kind, versions with the kinds that go with them. */
    private List<Suggestion> versions(Spot spot) {
        if (spot.kind().isPresent()) {
            Kind kind = spot.kind().get();
            return List.of(Suggestion.value(Suggestion.Sort.VALUE, kind.apiVersion(), kind.name(), spot.replaced()));
        }
        List<Suggestion> found = new ArrayList<>();
        schema.kinds().stream().map(Kind::apiVersion).distinct().forEach(
                v -> found.add(Suggestion.value(Suggestion.Sort.VALUE, v, "", spot.replaced())));
        boolean unwritten = spot.cursor().top("kind").isEmpty();
        if (unwritten) schema.kinds().forEach(k -> found.add(pair(k, spot)));
        return found;
    }

    private static Suggestion pair(Kind kind, Spot spot) {
        return new Suggestion(Suggestion.Sort.SNIPPET, kind.apiVersion() + ", kind " + kind.name(), "both lines", "",
                false, spot.replaced(), Snippet.plain(kind.apiVersion() + "\nkind: " + kind.name()));
    }

    private List<Suggestion> offered(Type.Struct struct, Field field, Spot spot, Source source, int offset) {
        Optional<NameKind> named = NameFields.used(struct.name(), field.name());
        if (named.isPresent()) return names(named.get(), spot, source, offset);
        List<String> values = switch (struct.name() + "." + field.name()) {
            case "Container.image", "EphemeralContainer.image" -> images;
            // The schema lists no values for the policy of a container. Rule: api.md §4.8.1.
            case "Container.restartPolicy" -> List.of("Always", "Never", "OnFailure");
            default -> TypeWords.values(field.type());
        };
        String usual = field.preset().filter(p -> p.isValueNode()).map(p -> p.asText()).orElse("");
        return values.stream().map(v -> Suggestion.value(Suggestion.Sort.VALUE, v,
                !usual.isEmpty() && v.equals(usual) ? "default" : "", spot.replaced())).toList();
    }

    /** What the text gives such a name; names of volumes, containers and ports in the same document alone. */
    private List<Suggestion> names(NameKind kind, Spot spot, Source source, int offset) {
        Sheet sheet = Sheet.around(source, ways, offset);
        List<Mention> given = Mentions.of(sheet).stream().filter(m -> m.kind() == kind && m.defines()).toList();
        boolean local = List.of(NameKind.VOLUME, NameKind.CONTAINER).contains(kind);
        Optional<Sheet.Page> page = sheet.at(offset);
        List<String> names = local && page.isEmpty() && kind == NameKind.VOLUME
                ? spot.cursor().namesUnder("volumes")
                : given.stream().filter(m -> !local || page.filter(
                        p -> p.span().touches(m.span().start())).isPresent()).map(Mention::name).toList();
        return names.stream().distinct().map(
                n -> Suggestion.value(Suggestion.Sort.NAME, n, kind.words() + " of this text",
                        spot.replaced())).toList();
    }
}
