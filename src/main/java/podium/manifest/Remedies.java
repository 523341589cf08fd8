package podium.manifest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import podium.manifest.fix.Fixes;
import podium.manifest.rules.Cause;
import podium.text.Edit;

/** What mends a field that a server finds invalid. */
final class Remedies {
    private Remedies() {
    }

    static List<Edit> of(Cause cause, Fixes fixes) {
        String message = cause.message();
        if (message.contains("init containers without restartPolicy=Always")) {
            List<Edit> all = new ArrayList<>(fixes.remove(cause.path()));
            all.addAll(fixes.sidecar(parent(cause.path())));
            return all;
        }
        boolean upper = message.contains("must consist of lower case") && message.startsWith("Invalid value: \"");
        if (upper) {
            String written = message.substring("Invalid value: \"".length(), message.indexOf("\": "));
            String lower = written.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.-]+", "-").replaceAll(
                    "^[-.]+|[-.]+$", "");
            return lower.isEmpty() || lower.equals(written) ? List.of() : fixes.value(cause.path(), lower);
        }
        return List.of();
    }

    private static String parent(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('.')));
    }
}
