package podium.manifest.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Volumes whose files get into each other's way. Rule: api.md §7.6. */
final class VolumeWarnings {
    /** Rule: api.md §7.5. */
    private static final List<Outdated> DEPRECATED = List.of(
            new Outdated("gitRepo", "deprecated in v1.11, and disabled by default in v1.33+"),
            new Outdated("photonPersistentDisk", "deprecated in v1.11, non-functional in v1.16+"),
            new Outdated("scaleIO", "deprecated in v1.16, non-functional in v1.22+"),
            new Outdated("flocker", "deprecated in v1.22, non-functional in v1.25+"),
            new Outdated("storageos", "deprecated in v1.22, non-functional in v1.25+"),
            new Outdated("quobyte", "deprecated in v1.22, non-functional in v1.25+"),
            new Outdated("glusterfs", "deprecated in v1.25, non-functional in v1.26+"),
            new Outdated("cephfs", "deprecated in v1.28, non-functional in v1.31+"),
            new Outdated("rbd", "deprecated in v1.28, non-functional in v1.31+"));

    /** A kind of volume that goes away. */
    private record Outdated(String type, String why) {
    }

    private VolumeWarnings() {
    }

    static void check(Value volumes, Causes found) {
        for (Value volume : volumes.items()) {
            for (Outdated old : DEPRECATED) {
                Value source = volume.field(old.type());
                if (source.isPresent()) found.add(source, old.why(), "A driver of its own took its place.");
            }
        }
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
