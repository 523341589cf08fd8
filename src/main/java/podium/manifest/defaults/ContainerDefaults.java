package podium.manifest.defaults;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import podium.cluster.Quantity;
import podium.manifest.tree.Trees;

/** What every container gets, in Pods and in templates. Rule: api.md §2, Container. */
final class ContainerDefaults {
    private ContainerDefaults() {
    }

    static void fill(ObjectNode container) {
        Trees.preset(container, "imagePullPolicy", ImageTag.pullPolicy(container.path("image").asText()));
        Trees.preset(container, "terminationMessagePath", "/dev/termination-log");
        Trees.preset(container, "terminationMessagePolicy", "File");
        for (ObjectNode port : Trees.objects(container.path("ports"))) Trees.preset(port, "protocol", "TCP");
        for (String probe : List.of("livenessProbe", "readinessProbe", "startupProbe")) {
            if (container.get(probe) instanceof ObjectNode given) probe(given);
        }
        for (String hook : List.of("postStart", "preStop")) httpGet(container.path("lifecycle").path(hook));
        dropStopSignal(container);
        Trees.objects(container.path("env")).forEach(ContainerDefaults::env);
        Trees.demand(container, "resources");
        for (String list : List.of("limits", "requests")) {
            if (container.path("resources").get(list) instanceof ObjectNode amounts) roundUp(amounts);
        }
    }

    private static void probe(ObjectNode probe) {
        Trees.presetZero(probe, "timeoutSeconds", 1);
        Trees.presetZero(probe, "periodSeconds", 10);
        Trees.presetZero(probe, "successThreshold", 1);
        Trees.presetZero(probe, "failureThreshold", 3);
        httpGet(probe);
        if (probe.get("grpc") instanceof ObjectNode grpc) Trees.preset(grpc, "service", "");
    }

    private static void httpGet(JsonNode handler) {
        if (handler.get("httpGet") instanceof ObjectNode get) {
            Trees.preset(get, "path", "/");
            Trees.preset(get, "scheme", "HTTP");
        }
    }

    /** The gate ContainerStopSignals is off: the field is dropped, and a lifecycle left empty with it. */
    private static void dropStopSignal(ObjectNode container) {
        if (container.get("lifecycle") instanceof ObjectNode lifecycle && lifecycle.remove("stopSignal") != null
                && lifecycle.isEmpty()) {
            container.remove("lifecycle");
        }
    }

    private static void env(ObjectNode variable) {
        JsonNode from = variable.path("valueFrom");
        if (from.get("fieldRef") instanceof ObjectNode field) Trees.preset(field, "apiVersion", "v1");
        if (from.get("resourceFieldRef") instanceof ObjectNode field) Trees.preset(field, "divisor", "0");
        if (from.get("fileKeyRef") instanceof ObjectNode key) Trees.preset(key, "optional", false);
    }

    /** Rule: quantities in limits and requests are rounded up to thousandths (api.md §5.1.2). */
    private static void roundUp(ObjectNode amounts) {
        amounts.properties().forEach(p -> Quantity.parse(p.getValue().asText()).ifPresent(q -> {
            boolean fine = q.amount().stripTrailingZeros().scale() > 3;
            BigDecimal rounded = q.amount().setScale(3, RoundingMode.UP);
            p.setValue(amounts.textNode(fine ? Quantity.ofUnits(rounded, false).text() : q.text()));
        }));
    }
}
