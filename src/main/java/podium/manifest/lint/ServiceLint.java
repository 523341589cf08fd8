package podium.manifest.lint;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Advice on Services that select none of the Pods beside them. */
final class ServiceLint {
    static final LintRule NOTHING = new LintRule("selector-matches-nothing",
            "a Service that selects no Pod of the same file",
            "A Service finds its Pods by their labels alone; with a selector that matches none it has no endpoints, and "
                    + "nobody tells you.");

    private ServiceLint() {
    }

    static void check(ObjectNode tree, List<PodView> pods, Remarks remarks) {
        boolean service = tree.path("kind").asText().equals("Service") && tree.path("apiVersion").asText().equals("v1");
        JsonNode selector = tree.path("spec").path("selector");
        if (!service || selector.isEmpty() || pods.isEmpty()) return;
        boolean matches = pods.stream().anyMatch(pod -> selector.properties().stream().allMatch(
                label -> pod.labels().path(label.getKey()).asText().equals(label.getValue().asText())));
        if (!matches) {
            remarks.add(NOTHING, "spec.selector",
                    "no Pod in this file has the labels that " + tree.path("metadata").path("name").asText()
                            + " selects");
        }
    }
}
