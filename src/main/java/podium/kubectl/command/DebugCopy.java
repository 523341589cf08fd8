package podium.kubectl.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Supplier;
import podium.kubectl.flags.Flags;
import podium.kubectl.generate.Built;

/** The copy of a Pod that {@code kubectl debug --copy-to} makes. */
final class DebugCopy {
    private final ObjectNode tree;
    private final ObjectNode spec;

    /** Starts from a Pod without its identity; what watches its containers goes unless it is to be kept. */
    DebugCopy(ObjectNode pod, Flags flags) {
        this.tree = Built.object("v1", "Pod", "");
        this.spec = pod.withObject("/spec").deepCopy();
        tree.set("spec", spec);
        spec.remove("ephemeralContainers");
        if (!flags.is("same-node")) spec.remove("nodeName");
        if (!flags.is("keep-init-containers")) spec.remove("initContainers");
        if (!flags.has("share-processes") || flags.is("share-processes")) spec.put("shareProcessNamespace", true);
        for (String kept : List.of("labels", "annotations")) {
            JsonNode had = pod.path("metadata").path(kept);
            if (flags.is("keep-" + kept) && had.isObject()) Built.metadata(tree).set(kept, had);
        }
        for (JsonNode c : spec.path("containers")) {
            for (String probe : List.of("liveness", "readiness", "startup")) {
                if (!flags.is("keep-" + probe)) ((ObjectNode) c).remove(probe + "Probe");
            }
        }
    }

    /** Gives a container of that name what a new one has, or adds a new one; its name. */
    String put(String name, Supplier<ObjectNode> made) {
        for (JsonNode c : spec.path("containers")) {
            if (!name.isEmpty() && c.path("name").asText().equals(name) && c instanceof ObjectNode container) {
                container.setAll(made.get());
                return name;
            }
        }
        ObjectNode added = made.get();
        spec.withArray("containers").add(added);
        return added.path("name").asText();
    }

    /** Sets images by containers, as in {@code a=busybox,*=alpine}. */
    void setImages(String pairs) {
        for (String pair : pairs.split(",", -1)) {
            int equals = pair.indexOf('=');
            if (equals <= 0) continue;
            for (JsonNode c : spec.path("containers")) {
                boolean meant = List.of("*", c.path("name").asText()).contains(pair.substring(0, equals));
                if (meant) ((ObjectNode) c).put("image", pair.substring(equals + 1));
            }
        }
    }

    ObjectNode named(String name) {
        Built.metadata(tree).put("name", name);
        return tree;
    }
}
