package podium.kubectl.describe;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import podium.cluster.pod.Pod;
import podium.cluster.pod.PodPhase;
import podium.cluster.pod.PodStatus;
import podium.kubectl.NodeRoles;

/** The text of {@code kubectl describe node}. Rule: kubectl.md §5.7. */
final class NodeDescription {
    private static final String LEASES = "kube-node-lease";

    private NodeDescription() {
    }

    static void write(DescribeWriter out, Subject s) {
        out.key(0, "Name", s.name());
        out.key(0, "Roles", NodeRoles.of(s.object().metadata().labels()));
        Heads.labelled(out, s.object());
        out.key(0, "CreationTimestamp", DescribeWriter.date(s.object().metadata().creationTimestamp()));
        out.list(0, "Taints", s.spec().path("taints").valueStream().sorted(
                (a, b) -> order(a).compareTo(order(b))).map(NodeDescription::taint).toList());
        out.key(0, "Unschedulable", s.spec().path("unschedulable").asBoolean());
        lease(out, s.other("leases", LEASES, s.name()), s.name());
        conditions(out, s.status().path("conditions"));
        out.line(0, "Addresses:");
        s.status().path("addresses").forEach(a -> out.key(1, a.path("type").asText(), a.path("address").asText()));
        for (String part : List.of("Capacity", "Allocatable")) {
            Map<String, String> amounts = Labels.map(s.status().path(part.toLowerCase(Locale.ROOT)));
            if (!amounts.isEmpty()) out.line(0, part + ":");
            amounts.forEach((resource, amount) -> out.key(1, resource, amount));
        }
        info(out, s.status().path("nodeInfo"));
        out.keyIfAny(0, "PodCIDR", s.spec().path("podCIDR").asText());
        out.keyIfAny(0, "PodCIDRs", String.join(",", Subject.texts(s.spec().path("podCIDRs"))));
        out.keyIfAny(0, "ProviderID", s.spec().path("providerID").asText());
        JsonNode offered = s.status().path(s.status().path("allocatable").isEmpty() ? "capacity" : "allocatable");
        new NodePods(out, offered).write(pods(s), s.now());
    }

    private static List<Pod> pods(Subject s) {
        return s.view().objects().stream().filter(Pod.class::isInstance).map(Pod.class::cast).filter(
                p -> p.spec().nodeName().equals(s.name()) && p.status().flatMap(PodStatus::phase).filter(
                        PodPhase::isFinal).isEmpty()).toList();
    }

    private static String order(JsonNode taint) {
        return taint.path("effect").asText() + "," + taint.path("key").asText();
    }

    private static String taint(JsonNode taint) {
        String value = taint.path("value").asText();
        return taint.path("key").asText() + (value.isEmpty() ? "" : "=" + value) + ":" + taint.path("effect").asText();
    }

    private static void lease(DescribeWriter out, Optional<JsonNode> lease, String node) {
        if (lease.isEmpty()) {
            out.key(0, "Lease", "Failed to get lease: leases.coordination.k8s.io \"" + node + "\" not found");
            return;
        }
        JsonNode spec = lease.get().path("spec");
        out.line(0, "Lease:");
        out.key(1, "HolderIdentity", spec.path("holderIdentity").asText("<unset>"));
        for (String time : List.of("acquireTime", "renewTime")) {
            out.key(1, time.substring(0, 1).toUpperCase(Locale.ROOT) + time.substring(1),
                    spec.has(time) ? DescribeWriter.date(spec.path(time)) : "<unset>");
        }
    }

    private static void conditions(DescribeWriter out, JsonNode conditions) {
        if (conditions.isEmpty()) return;
        out.line(0, "Conditions:");
        out.line(1, "Type\tStatus\tLastHeartbeatTime\tLastTransitionTime\tReason\tMessage");
        out.line(1, "----\t------\t-----------------\t------------------\t------\t-------");
        conditions.forEach(c -> out.line(1, String.join(" \t", c.path("type").asText(), c.path("status").asText(),
                DescribeWriter.date(c.path("lastHeartbeatTime")), DescribeWriter.date(c.path("lastTransitionTime")),
                c.path("reason").asText(), c.path("message").asText())));
    }

    private static void info(DescribeWriter out, JsonNode info) {
        out.line(0, "System Info:");
        Map<String, String> titles = new LinkedHashMap<>();
        titles.put("Machine ID", "machineID");
        titles.put("System UUID", "systemUUID");
        titles.put("Boot ID", "bootID");
        titles.put("Kernel Version", "kernelVersion");
        titles.put("OS Image", "osImage");
        titles.put("Operating System", "operatingSystem");
        titles.put("Architecture", "architecture");
        titles.put("Container Runtime Version", "containerRuntimeVersion");
        titles.put("Kubelet Version", "kubeletVersion");
        titles.forEach((title, field) -> out.key(1, title, info.path(field).asText()));
    }
}
