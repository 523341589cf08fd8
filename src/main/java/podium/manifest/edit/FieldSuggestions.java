package podium.manifest.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import podium.manifest.schema.Field;
import podium.manifest.schema.Type;
import podium.text.Span;

/** Fields that are not there yet, the required ones first, and the snippets of a place. */
final class FieldSuggestions {
    private static final List<String> TOP = List.of("apiVersion", "kind", "metadata", "spec");
    private final FieldDocs docs;

    FieldSuggestions(FieldDocs docs) {
        this.docs = docs;
    }

    List<Suggestion> at(Spot spot) {
        if (spot.cursor().path().isEmpty() && spot.kind().isEmpty()) return top(spot);
        List<Suggestion> found = new ArrayList<>();
        String before = spot.opensItem() ? "- " : "";
        int column = spot.cursor().line().column() + before.length();
        spot.struct().ifPresent(struct -> {
            struct.fields().values().stream().filter(f -> isFree(f, spot)).sorted(
                    Comparator.comparing(f -> !f.required())).forEach(
                            f -> found.add(suggestion(struct, f, spot, before, column)));
            if (!spot.opensItem()) templates(struct.name(), spot, "", column, found);
        });
        if (!spot.list().isEmpty() && spot.cursor().siblings().isEmpty()) {
            templates(spot.list(), spot, before, column, found);
        }
        return found;
    }

    private static boolean isFree(Field field, Spot spot) {
        boolean used = !spot.opensItem() && spot.cursor().siblings().contains(field.name());
        return !used && !field.name().equals("status");
    }

    private List<Suggestion> top(Spot spot) {
        List<Suggestion> found = new ArrayList<>();
        for (String field : TOP) {
            if (spot.cursor().siblings().contains(field)) continue;
            found.add(new Suggestion(Suggestion.Sort.FIELD, field, "", "", !field.equals("spec"), spot.replaced(),
                    Snippet.plain(spot.colon() ? field : field + ": ")));
        }
        if (spot.cursor().siblings().isEmpty()) templates("", spot, "", 0, found);
        return found;
    }

    private Suggestion suggestion(Type.Struct struct, Field field, Spot spot, String before, int column) {
        String text = spot.colon() ? field.name() : before + field.name() + opening(field.type(), column);
        return new Suggestion(Suggestion.Sort.FIELD, field.name(), TypeWords.of(field.type()),
                docs.of(struct, field.name()), field.required(), spot.replaced(), Snippet.plain(text));
    }

    private static void templates(String place, Spot spot, String before, int column, List<Suggestion> found) {
        for (Templates.Template template : Templates.at(place)) {
            Span replaced = spot.replaced();
            String first = template.text().lines().findFirst().orElse("");
            boolean there = spot.cursor().siblings().contains(first.replaceFirst(":.*", ""));
            if (there || spot.colon()) continue;
            found.add(new Suggestion(Suggestion.Sort.SNIPPET, template.label(), template.detail(), "", false, replaced,
                    Snippet.of(before.isEmpty() ? template.text() : before + template.text(), column)));
        }
    }

    private static String opening(Type type, int column) {
        return switch (type) {
            case Type.Struct struct -> ":\n" + " ".repeat(column + 2);
            case Type.Dictionary map -> ":\n" + " ".repeat(column + 2);
            case Type.Array array -> ":\n" + " ".repeat(column) + "- ";
            default -> ": ";
        };
    }
}
