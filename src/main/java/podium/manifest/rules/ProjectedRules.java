package podium.manifest.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Volumes made of several sources. Rule: api.md §4.3.6. */
final class ProjectedRules {
    private static final List<String> KINDS = List.of("secret", "configMap", "downwardAPI", "serviceAccountToken");
    private static final long LEAST_SECONDS = 600;

    private ProjectedRules() {
    }

    static void check(Value at, Causes causes) {
        VolumeSourceRules.mode(at.field("defaultMode"), causes);
        Set<String> paths = new LinkedHashSet<>();
        for (Value source : at.field("sources").items()) {
            List<String> given = KINDS.stream().filter(k -> source.field(k).isPresent()).toList();
            if (given.size() > 1) {
                causes.forbidden(source, "may not specify more than 1 volume type per source", "One kind a source.");
            }
            given.forEach(kind -> source(kind, source.field(kind), at, paths, causes));
        }
    }

    private static void source(String kind, Value source, Value at, Set<String> paths, Causes causes) {
        switch (kind) {
            case "secret", "configMap" -> {
                Checks.required(source.field("name"), causes);
                VolumeSourceRules.files(source, causes);
                for (Value item : source.field("items").items()) {
                    conflict(item.field("path").text(), source.field("name").text(), at, paths, causes);
                }
            }
            case "downwardAPI" -> {
                for (Value item : source.field("items").items()) {
                    VolumeSourceRules.downwardFile(item, source.path(), causes);
                    String path = item.field("path").text();
                    conflict(path, path, at, paths, causes);
                }
            }
            default -> token(source, at, paths, causes);
        }
    }

    private static void token(Value token, Value at, Set<String> paths, Causes causes) {
        Value seconds = token.field("expirationSeconds");
        if (seconds.number() < LEAST_SECONDS) {
            causes.invalid(seconds, "may not specify a duration less than 10 minutes", "At least 600 seconds.");
        } else if (seconds.number() > 1L << 32) {
            causes.invalid(seconds, "may not specify a duration larger than 2^32 seconds", "At most 2^32 seconds.");
        }
        Value path = token.field("path").at(at.path() + ".path");
        VolumeSourceRules.path(path, causes);
        conflict(path.text(), path.text(), at, paths, causes);
    }

    private static void conflict(String path, String printed, Value at, Set<String> paths, Causes causes) {
        if (path.isEmpty()) return;
        if (paths.contains(path)) {
            causes.invalid(at, GoText.quote(printed), "conflicting duplicate paths",
                    "Each file has a path of its own.");
        }
        paths.add(path);
    }
}
