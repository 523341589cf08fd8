package podium.manifest.edit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import podium.manifest.schema.Field;
import podium.manifest.schema.Type;
import podium.text.Span;

/** The documents of a text and, in each, its containers, volumes and data. */
final class Outline {
    private final Sheet.Page page;
    private final List<OutlineEntry> found = new ArrayList<>();

    private Outline(Sheet.Page page) {
        this.page = page;
    }

    static List<OutlineEntry> of(Sheet sheet) {
        List<OutlineEntry> all = new ArrayList<>();
        for (Sheet.Page page : sheet.pages()) {
            Outline outline = new Outline(page);
            outline.document();
            all.addAll(outline.found);
        }
        return all;
    }

    private void document() {
        Span place = page.places().value("metadata.name").or(() -> page.places().value("kind")).orElse(
                page.places().nearest(""));
        found.add(new OutlineEntry(0, page.name(), page.text("kind"), place));
        page.kind().ifPresent(kind -> walk(kind.type(), page.tree(), ""));
        keys("data");
        keys("stringData");
    }

    private void keys(String field) {
        boolean holds = List.of("ConfigMap", "Secret").contains(page.text("kind"));
        if (!holds) return;
        page.tree().path(field).fieldNames().forEachRemaining(
                key -> page.places().key(field + "." + key).ifPresent(
                        span -> found.add(new OutlineEntry(1, key, "key", span))));
    }

    private void walk(Type type, JsonNode node, String path) {
        switch (type) {
            case Type.Array array -> {
                for (int i = 0; i < node.size() && node.isArray(); i++) {
                    item(array, node.get(i), path, path + "[" + i + "]");
                }
            }
            case Type.Struct struct when node.isObject() -> node.properties().forEach(entry -> {
                Optional<Field> field = struct.field(entry.getKey());
                field.ifPresent(f -> walk(f.type(), entry.getValue(),
                        path.isEmpty() ? entry.getKey() : path + "." + entry.getKey()));
            });
            default -> {
            }
        }
    }

    private void item(Type.Array list, JsonNode item, String listPath, String path) {
        if (!(list.item() instanceof Type.Struct struct)) return;
        String field = listPath.substring(listPath.lastIndexOf('.') + 1);
        Optional<String> sort = switch (struct.name()) {
            case "Container", "EphemeralContainer" -> Optional.of(container(field, item));
            case "Volume" -> Optional.of("volume" + source(item));
            case "ServicePort" -> Optional.of("port " + item.path("port").asText());
            default -> Optional.empty();
        };
        sort.ifPresent(words -> found.add(new OutlineEntry(1, item.path("name").asText(), words,
                page.places().value(path + ".name").orElse(page.places().nearest(path)))));
        if (sort.isEmpty()) walk(struct, item, path);
    }

    private static String container(String field, JsonNode item) {
        return switch (field) {
            case "initContainers" -> item.path("restartPolicy").asText().equals("Always")
                    ? "sidecar"
                    : "init container";
            case "ephemeralContainers" -> "ephemeral container";
            default -> "container";
        };
    }

    private static String source(JsonNode volume) {
        return volume.properties().stream().map(e -> e.getKey()).filter(key -> !key.equals("name")).findFirst().map(
                key -> " (" + key + ")").orElse("");
    }
}
