package podium.manifest.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Volumes whose files get into each other's way. Rule: api.md §7.6. */
final class VolumeWarnings {
    private VolumeWarnings() {
    }

    static void check(Value volumes, Causes found) {
        for (Value volume : volumes.items()) {
            overlap(volume, "configMap", "ConfigMap " + GoText.quote(volume.field("configMap").field("name").text()),
                    found);
            overlap(volume, "secret", "Secret " + GoText.quote(volume.field("secret").field("secretName").text()),
                    found);
            overlap(volume, "downwardAPI", "DownwardAPI", found);
            if (volume.field("projected").isPresent() && volume.field("projected").field("sources").isEmpty()) {
                found.addPlain(volume, prefix(volume) + " (Projected) has no sources provided", "It would stay empty.");
            }
        }
    }

    private static String prefix(Value volume) {
        return "volume " + GoText.quote(volume.field("name").text());
    }

    private static void overlap(Value volume, String source, String printed, Causes found) {
        Set<String> earlier = new LinkedHashSet<>();
        List<Value> items = volume.field(source).field("items").items();
        for (Value item : items) {
            String path = item.field("path").text();
            Optional<String> met = earlier.stream().filter(e -> inside(path, e) || inside(e, path)).findFirst();
            met.ifPresent(e -> found.addPlain(volume, prefix(volume) + " (" + printed + "): overlapping paths: "
                    + GoText.quote(path) + " with " + GoText.quote(e), "Each file has a place of its own."));
            earlier.add(path);
        }
    }

    private static boolean inside(String path, String directory) {
        return path.equals(directory) || path.startsWith(directory + "/");
    }
}
