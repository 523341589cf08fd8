package podium.manifest.verdict;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import podium.manifest.Document;
import podium.manifest.Manifest;
import podium.manifest.Refusal;
import podium.manifest.rules.Cause;

/** Words a manifest as {@code kubectl create -f FILE} does. Rule: api.md §1.4. */
public final class CreateVerdict {
    private CreateVerdict() {
    }

    /** How far the server goes. */
    public enum DryRun {
        /** Objects are created. */
        NONE(""),
        /** Only kubectl looks at the objects. */
        CLIENT(" (dry run)"),
        /** The server does everything but store them. */
        SERVER(" (server dry run)");

        private final String suffix;

        DryRun(String suffix) {
            this.suffix = suffix;
        }
    }

    /** The verdict on a text. */
    public static Verdict of(Manifest manifest, DryRun dryRun) {
        StringBuilder out = new StringBuilder();
        List<Refusal> refusals = new ArrayList<>();
        for (Document document : manifest.documents()) {
            boolean passes = document.refusal().filter(
                    r -> dryRun != DryRun.CLIENT || r instanceof Refusal.Client).isEmpty();
            if (passes) {
                out.append(resource(document.tree(), dryRun)).append(" created").append(dryRun.suffix).append('\n');
            } else if (document.refusal().filter(r -> !isLast(r)).isPresent()) {
                refusals.add(document.refusal().get());
            }
        }
        manifest.broken().ifPresent(refusals::add);
        return new Verdict(refusals.isEmpty() ? 0 : 1, out.toString(),
                warnings(manifest, dryRun) + words(manifest.source().name(), refusals));
    }

    /** A refusal that ends the file is the manifest's own too. */
    private static boolean isLast(Refusal refusal) {
        return refusal instanceof Refusal.Client client && client.endsFile();
    }

    private static String resource(JsonNode tree, DryRun dryRun) {
        String version = tree.path("apiVersion").asText();
        String group = version.contains("/") ? "." + version.substring(0, version.indexOf('/')) : "";
        return tree.path("kind").asText().toLowerCase(Locale.ROOT) + group + "/" + name(tree.path("metadata"), dryRun);
    }

    /** Rule: the server completes generateName, kubectl alone knows no name; five x stand for what is drawn. */
    private static String name(JsonNode metadata, DryRun dryRun) {
        String name = metadata.path("name").asText();
        if (!name.isEmpty()) return name;
        return dryRun == DryRun.CLIENT ? "<unknown>" : metadata.path("generateName").asText() + "xxxxx";
    }

    /** Rule: each text once a run, and none before the server has seen the object (api.md §1.4.5). */
    private static String warnings(Manifest manifest, DryRun dryRun) {
        if (dryRun == DryRun.CLIENT) return "";
        return manifest.documents().stream().flatMap(d -> d.warnings().stream()).map(
                w -> "Warning: " + w + "\n").distinct().collect(Collectors.joining());
    }

    private static String words(String file, List<Refusal> refusals) {
        if (refusals.isEmpty()) return "";
        if (refusals.size() == 1) return alone(file, refusals.getFirst()) + "\n";
        return refusals.stream().map(r -> plain(file, r) + "\n").collect(Collectors.joining());
    }

    static String alone(String file, Refusal refusal) {
        return switch (refusal) {
            case Refusal.Client client -> "error: " + client.message();
            case Refusal.Status status -> plain(file, status);
            case Refusal.Invalid invalid -> {
                String head = "The " + invalid.kind() + " \"" + invalid.name() + "\" is invalid: ";
                List<Cause> causes = invalid.causes();
                yield causes.size() == 1
                        ? head + causes.getFirst()
                        : head + causes.stream().map(c -> "\n* " + c).collect(Collectors.joining());
            }
        };
    }

    private static String plain(String file, Refusal refusal) {
        return switch (refusal) {
            case Refusal.Client client -> client.message();
            case Refusal.Status status -> fromServer(file, status.reason(), status.message());
            case Refusal.Invalid invalid -> fromServer(file, "Invalid",
                    invalid.qualifiedKind() + " \"" + invalid.name() + "\" is invalid: " + list(invalid.causes()));
        };
    }

    private static String list(List<Cause> causes) {
        if (causes.size() == 1) return causes.getFirst().toString();
        return causes.stream().map(Cause::toString).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String fromServer(String file, String reason, String message) {
        return "Error from server (" + reason + "): error when creating \"" + file + "\": " + message;
    }
}
