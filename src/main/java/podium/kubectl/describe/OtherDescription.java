package podium.kubectl.describe;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import podium.cluster.ApiObject;
import podium.cluster.pod.Pod;
import podium.frame.ClusterView;

/** Descriptions of kinds without a form of their own: their fields, names in words. */
final class OtherDescription {
    private OtherDescription() {
    }

    static void write(DescribeWriter out, ApiObject object, JsonNode tree, ClusterView view) {
        out.key(0, "Name", object.metadata().name());
        switch (object.kind()) {
            case "Namespace" -> {
                Heads.labelled(out, object);
                out.key(0, "Status", tree.path("status").path("phase").asText());
                out.raw("\nNo resource quota.\n\nNo LimitRange resource.\n");
            }
            case "ServiceAccount" -> {
                out.key(0, "Namespace", object.metadata().namespace());
                Heads.labelled(out, object);
                out.key(0, "Image pull secrets", DescribeWriter.NONE);
                out.key(0, "Mountable secrets", DescribeWriter.NONE);
                out.key(0, "Tokens", DescribeWriter.NONE);
            }
            case "Node" -> NodeDescription.write(out, object, tree, view.objects().stream().filter(
                    Pod.class::isInstance).map(Pod.class::cast).toList(), view.now());
            default -> {
                out.key(0, "Namespace", object.metadata().namespace());
                Heads.labelled(out, object);
                out.key(0, "API Version", object.apiVersion());
                out.key(0, "Kind", object.kind());
                out.line(0, "Metadata:");
                out.key(1, "Creation Timestamp",
                        object.metadata().creationTimestamp().map(Object::toString).orElse(""));
                tree.properties().stream().filter(p -> !List.of("apiVersion", "kind", "metadata").contains(
                        p.getKey())).forEach(p -> field(out, 0, p.getKey(), p.getValue()));
            }
        }
    }

    private static void field(DescribeWriter out, int level, String name, JsonNode value) {
        String title = title(name);
        if (value.isObject()) {
            out.line(level, title + ":");
            value.properties().forEach(p -> field(out, level + 1, p.getKey(), p.getValue()));
        } else if (value.isArray()) {
            out.line(level, title + ":");
            for (JsonNode item : value) {
                if (item.isObject()) item.properties().forEach(p -> field(out, level + 1, p.getKey(), p.getValue()));
                else out.line(level + 1, item.asText());
            }
        } else {
            out.key(level, title, value.asText());
        }
    }

    /** {@code minReplicas} as {@code Min Replicas}. */
    private static String title(String name) {
        String parted = name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ");
        return parted.isEmpty() ? parted : parted.substring(0, 1).toUpperCase(Locale.ROOT) + parted.substring(1);
    }
}
