package podium.control.node;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import podium.cluster.ObjectMeta;
import podium.cluster.OtherObject;
import podium.cluster.OwnerReference;
import podium.cluster.core.Node;
import podium.cluster.core.NodeCondition;

/** The Lease that each kubelet renews to show that it lives. Rule: controllers.md §9.1. */
public final class NodeLeases {
    /** The namespace of the leases of nodes. */
    public static final String NAMESPACE = "kube-node-lease";
    private static final long PERIOD = 10;
    private static final long DURATION = 40;
    private static final DateTimeFormatter MICRO = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'",
            Locale.ROOT).withZone(ZoneOffset.UTC);

    private NodeLeases() {
    }

    /** The Lease of a node as it stands at a moment. */
    public static OtherObject of(Node node, Instant now) {
        String name = node.metadata().name();
        String uid = UUID.nameUUIDFromBytes((node.metadata().uid() + "/lease").getBytes(
                StandardCharsets.UTF_8)).toString();
        ObjectMeta meta = new ObjectMeta(name, "", NAMESPACE, uid, node.metadata().resourceVersion(), 0,
                node.metadata().creationTimestamp(), Optional.empty(), Optional.empty(), Map.of(), Map.of(),
                List.of(new OwnerReference("v1", "Node", name, node.metadata().uid(), Optional.empty(),
                        Optional.empty())),
                List.of(), Map.of());
        ObjectNode spec = JsonNodeFactory.instance.objectNode().put("holderIdentity", name).put("leaseDurationSeconds",
                DURATION).put("renewTime", MICRO.format(renewed(node, now)));
        return new OtherObject("coordination.k8s.io/v1", "Lease", meta, Map.of("spec", spec));
    }

    /** Rule: a kubelet renews every ten seconds; one that has fallen silent did so before that was noticed. */
    private static Instant renewed(Node node, Instant now) {
        Instant last = node.status().flatMap(s -> s.conditions().stream().filter(
                c -> c.type().equals("Ready") && c.status().equals("Unknown")).findFirst()).flatMap(
                        NodeCondition::lastTransitionTime).map(
                                t -> t.minus(Duration.ofSeconds(DURATION + PERIOD))).orElse(
                                        now);
        Instant beat = Instant.ofEpochSecond(Math.floorDiv(last.getEpochSecond(), PERIOD) * PERIOD);
        Instant birth = node.metadata().creationTimestamp().orElse(beat);
        return beat.isBefore(birth) ? birth : beat;
    }
}
