package podium.manifest.lint;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import podium.manifest.lint.PodView.Part;

/** Advice on a container by itself: its image, resources, variables and probes. */
final class ContainerLint {
    static final LintRule IMAGE_TAG = new LintRule("image-tag", "an image without a tag, or with latest",
            "What latest is changes behind your back, and is pulled anew at every start. Name a version.");
    static final LintRule RESOURCES = new LintRule("no-resources", "a container without requests",
            "Without requests the scheduler counts it as nothing, and it is the first to go when memory is short. An "
                    + "init container's request counts as long as it runs, and can raise what the Pod asks for.");
    static final LintRule ENV_ORDER = new LintRule("env-order", "a variable used before it is set",
            "$(NAME) is replaced by variables that stand above it in the list; others stay as they are written.");
    static final LintRule LIVENESS = new LintRule("liveness-without-startup", "a liveness probe from the first second",
            "A slow start then looks like a dead program and is killed, again and again. A startupProbe holds the "
                    + "liveness probe back until the program is up.");
    static final LintRule OCTAL = new LintRule("octal-mode", "a file mode that is read as decimal",
            "YAML reads a mode as octal only when it starts with 0: 0400 is r--------, 400 is something else.");
    private static final Pattern REFERENCE = Pattern.compile("(?<!\\$)\\$\\(([-._a-zA-Z][-._a-zA-Z0-9]*)\\)");
    private static final int PATIENCE_SECONDS = 20;

    private ContainerLint() {
    }

    static void check(Part part, Remarks remarks) {
        image(part, remarks);
        JsonNode resources = part.node().path("resources");
        if (resources.path("requests").isEmpty() && resources.path("limits").isEmpty()) {
            remarks.add(RESOURCES, part.path() + ".name", part.name() + " asks for no CPU and no memory");
        }
        variables(part, remarks);
        if (!part.isPlainInit()) liveness(part, remarks);
    }

    private static void image(Part part, Remarks remarks) {
        String image = part.node().path("image").asText();
        if (image.isEmpty() || image.contains("@")) return;
        int colon = image.lastIndexOf(':');
        boolean tagged = colon > image.lastIndexOf('/');
        if (!tagged) remarks.add(IMAGE_TAG, part.path() + ".image", "the image " + image + " has no tag");
        else if (image.endsWith(":latest")) remarks.add(IMAGE_TAG, part.path() + ".image", image + " is no version");
    }

    private static void variables(Part part, Remarks remarks) {
        List<String> all = new ArrayList<>();
        JsonNode env = part.node().path("env");
        env.forEach(v -> all.add(v.path("name").asText()));
        for (int i = 0; i < env.size(); i++) {
            Matcher m = REFERENCE.matcher(env.path(i).path("value").asText());
            while (m.find()) {
                int where = all.indexOf(m.group(1));
                if (where >= i) {
                    remarks.add(ENV_ORDER, part.path() + ".env[" + i + "].value",
                            "$(" + m.group(1) + ") is set below, so it stays as it is written");
                }
            }
        }
    }

    private static void liveness(Part part, Remarks remarks) {
        JsonNode probe = part.node().path("livenessProbe");
        if (!probe.isObject() || part.node().has("startupProbe")) return;
        long patience = probe.path("initialDelaySeconds").asLong()
                + probe.path("periodSeconds").asLong(10) * Math.max(1, probe.path("failureThreshold").asLong(3));
        if (patience > PATIENCE_SECONDS * 2L) return;
        remarks.add(LIVENESS, part.path() + ".livenessProbe",
                "a start that takes longer than " + patience + " s ends in a restart");
    }

    /** Modes of files in volumes. */
    static void modes(PodView pod, Remarks remarks) {
        JsonNode volumes = pod.spec().path("volumes");
        for (int i = 0; i < volumes.size(); i++) {
            for (String source : List.of("secret", "configMap", "projected", "downwardAPI")) {
                long mode = volumes.path(i).path(source).path("defaultMode").asLong();
                boolean looksOctal = Long.toString(mode).matches("[4-7][0-7][0-7]");
                if (looksOctal) {
                    remarks.add(OCTAL, pod.path() + ".volumes[" + i + "]." + source + ".defaultMode",
                            "the mode " + mode + " is " + Long.toOctalString(mode) + " in octal; 0" + mode
                                    + " is meant?");
                }
            }
        }
    }
}
