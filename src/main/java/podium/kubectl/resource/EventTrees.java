package podium.kubectl.resource;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import podium.cluster.ApiObject;
import podium.cluster.Event;
import podium.cluster.ObjectKey;
import podium.frame.ClusterView;

/** Events as objects of the API. */
public final class EventTrees {
    /** A moment of the type MicroTime always has six digits behind the point. */
    private static final DateTimeFormatter MICRO = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'",
            Locale.ROOT).withZone(ZoneOffset.UTC);

    private EventTrees() {
    }

    /** One event as an object. */
    public static ApiObject object(ApiTrees trees, ClusterView view, Event event) {
        ObjectNode tree = trees.empty();
        tree.put("apiVersion", "v1");
        tree.put("kind", "Event");
        ObjectNode meta = tree.putObject("metadata");
        meta.put("name", event.name());
        meta.put("namespace", namespace(event.about()));
        meta.put("creationTimestamp", seconds(event.first()));
        ObjectNode about = tree.putObject("involvedObject");
        about.put("kind", event.about().kind());
        about.put("name", event.about().name());
        about.put("namespace", event.about().namespace());
        if (!event.fieldPath().isEmpty()) about.put("fieldPath", event.fieldPath());
        view.find(event.about()).ifPresent(o -> {
            about.put("apiVersion", o.apiVersion());
            about.put("uid", o.metadata().uid());
            about.put("resourceVersion", o.metadata().resourceVersion());
        });
        tree.put("reason", event.reason());
        tree.put("message", event.message());
        tree.put("type", event.type());
        boolean counted = event.count() > 0;
        ObjectNode source = tree.putObject("source");
        tree.put("reportingComponent", event.source());
        tree.put("reportingInstance", "");
        if (counted) {
            source.put("component", event.source());
            if (event.source().equals("kubelet")) source.put("host", "node-1");
            tree.put("count", event.count());
            tree.put("firstTimestamp", seconds(event.first()));
            tree.put("lastTimestamp", seconds(event.last()));
        } else {
            tree.put("eventTime", MICRO.format(event.first()));
            tree.putNull("firstTimestamp");
            tree.putNull("lastTimestamp");
        }
        return trees.other(tree);
    }

    private static String seconds(java.time.Instant moment) {
        return moment.truncatedTo(java.time.temporal.ChronoUnit.SECONDS).toString();
    }

    /** Events about objects without a namespace are kept in the default one. */
    private static String namespace(ObjectKey about) {
        return about.namespace().isEmpty() ? "default" : about.namespace();
    }
}
