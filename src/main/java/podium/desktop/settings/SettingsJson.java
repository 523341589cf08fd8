package podium.desktop.settings;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import podium.desktop.theme.ThemeChoice;
import podium.desktop.theme.Zoom;

/** Settings as JSON. A field that is missing or of a wrong type takes its default; an unknown one is left out. */
final class SettingsJson {
    private static final ObjectMapper MAPPER = JsonMapper.builder().build();

    private SettingsJson() {
    }

    /** @return empty when the text is no JSON object */
    static Optional<Settings> read(String json) {
        try {
            return MAPPER.readTree(json) instanceof ObjectNode tree ? Optional.of(settings(tree)) : Optional.empty();
        } catch (JsonProcessingException _) {
            return Optional.empty();
        }
    }

    private static Settings settings(ObjectNode tree) {
        Settings defaults = Settings.defaults();
        SortedMap<String, Double> dividers = new TreeMap<>();
        tree.path("dividers").properties().forEach(
                e -> dividers.put(e.getKey(), Math.clamp(e.getValue().asDouble(0.5), 0, 1)));
        SortedMap<String, Boolean> switches = new TreeMap<>();
        tree.path("switches").properties().forEach(e -> switches.put(e.getKey(), e.getValue().asBoolean()));
        SortedMap<String, String> choices = new TreeMap<>();
        tree.path("choices").properties().stream().filter(e -> e.getValue().isTextual()).forEach(
                e -> choices.put(e.getKey(), e.getValue().asText()));
        return new Settings(theme(tree.path("theme").asText()), Zoom.held(tree.path("zoom").asDouble(1)),
                window(tree.path("window")), dividers, switches, choices,
                tree.path("place").asText(defaults.place()),
                tree.path("document").asText(defaults.document()));
    }

    private static ThemeChoice theme(String name) {
        for (ThemeChoice choice : ThemeChoice.values()) {
            if (choice.name().equals(name.toUpperCase(Locale.ROOT))) return choice;
        }
        return ThemeChoice.SYSTEM;
    }

    private static Optional<WindowBounds> window(JsonNode node) {
        if (node.path("width").asDouble() < 100 || node.path("height").asDouble() < 100) return Optional.empty();
        return Optional.of(new WindowBounds(node.path("x").asDouble(), node.path("y").asDouble(),
                node.path("width").asDouble(), node.path("height").asDouble(), node.path("maximized").asBoolean()));
    }

    static String write(Settings settings) {
        ObjectNode tree = MAPPER.createObjectNode();
        tree.put("theme", settings.theme().name()).put("zoom", settings.zoom());
        settings.window().ifPresent(w -> tree.putObject("window").put("x", w.x()).put("y", w.y()).put("width",
                w.width()).put("height", w.height()).put("maximized", w.maximized()));
        ObjectNode dividers = tree.putObject("dividers");
        settings.dividers().forEach(dividers::put);
        ObjectNode switches = tree.putObject("switches");
        settings.switches().forEach(switches::put);
        ObjectNode choices = tree.putObject("choices");
        settings.choices().forEach(choices::put);
        tree.put("place", settings.place()).put("document", settings.document());
        return tree.toPrettyString() + "\n";
    }
}
