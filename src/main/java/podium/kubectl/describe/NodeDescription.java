package podium.kubectl.describe;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import podium.cluster.ApiObject;
import podium.cluster.Quantity;
import podium.cluster.pod.EffectiveResources;
import podium.cluster.pod.Pod;
import podium.cluster.pod.PodPhase;
import podium.cluster.pod.PodStatus;
import podium.kubectl.HumanDuration;

/** The text of {@code kubectl describe node}. Rule: kubectl.md §5.7. */
final class NodeDescription {
    private NodeDescription() {
    }

    static void write(DescribeWriter out, ApiObject node, JsonNode tree, List<Pod> all, Instant now) {
        JsonNode status = tree.path("status");
        out.key(0, "Roles", DescribeWriter.NONE);
        Heads.labelled(out, node);
        out.key(0, "CreationTimestamp", DescribeWriter.date(node.metadata().creationTimestamp()));
        List<String> taints = new ArrayList<>();
        tree.path("spec").path("taints").forEach(t -> taints.add(t.path("key").asText()
                + (t.path("value").asText().isEmpty() ? "" : "=" + t.path("value").asText()) + ":"
                + t.path("effect").asText()));
        out.list(0, "Taints", taints);
        out.key(0, "Unschedulable", tree.path("spec").path("unschedulable").asBoolean());
        out.line(0, "Conditions:");
        out.line(1, "Type\tStatus\tLastHeartbeatTime\tLastTransitionTime\tReason\tMessage");
        out.line(1, "----\t------\t-----------------\t------------------\t------\t-------");
        String since = DescribeWriter.date(node.metadata().creationTimestamp());
        status.path("conditions").forEach(c -> out.line(1, c.path("type").asText() + " \t"
                + c.path("status").asText() + " \t" + since + " \t" + since + " \t" + c.path("reason").asText() + " \t"
                + c.path("message").asText()));
        out.line(0, "Addresses:");
        status.path("addresses").forEach(a -> out.key(1, a.path("type").asText(), a.path("address").asText()));
        for (String part : List.of("Capacity", "Allocatable")) {
            out.line(0, part + ":");
            status.path(part.toLowerCase(Locale.ROOT)).properties().forEach(
                    p -> out.key(1, p.getKey(), p.getValue().asText()));
        }
        info(out, status.path("nodeInfo"));
        out.key(0, "PodCIDR", tree.path("spec").path("podCIDR").asText());
        out.key(0, "PodCIDRs", tree.path("spec").path("podCIDRs").path(0).asText());
        pods(out, status.path("allocatable"), all.stream().filter(
                p -> p.spec().nodeName().equals(node.metadata().name()) && p.status().flatMap(
                        PodStatus::phase).filter(PodPhase::isFinal).isEmpty()).toList(),
                now);
    }

    private static void info(DescribeWriter out, JsonNode info) {
        out.line(0, "System Info:");
        Map<String, String> titles = new LinkedHashMap<>();
        titles.put("Kernel Version", "kernelVersion");
        titles.put("OS Image", "osImage");
        titles.put("Operating System", "operatingSystem");
        titles.put("Architecture", "architecture");
        titles.put("Container Runtime Version", "containerRuntimeVersion");
        titles.put("Kubelet Version", "kubeletVersion");
        titles.forEach((title, field) -> out.key(1, title, info.path(field).asText()));
    }

    private static void pods(DescribeWriter out, JsonNode allocatable, List<Pod> pods, Instant now) {
        out.key(0, "Non-terminated Pods", "(" + pods.size() + " in total)");
        out.line(1, "Namespace\tName\t\tCPU Requests\tCPU Limits\tMemory Requests\tMemory Limits\tAge");
        out.line(1, "---------\t----\t\t------------\t----------\t---------------\t-------------\t---");
        Map<String, BigDecimal> sums = new TreeMap<>();
        for (Pod pod : pods) {
            List<String> cells = new ArrayList<>(List.of(pod.metadata().namespace(), pod.metadata().name(), ""));
            for (String resource : List.of("cpu", "memory")) {
                for (String side : List.of("requests", "limits")) {
                    Quantity amount = amount(pod, resource, side);
                    sums.merge(resource + side, amount.amount(), BigDecimal::add);
                    cells.add(amount + " (" + share(amount.amount(), allocatable, resource) + "%)");
                }
            }
            cells.add(HumanDuration.since(pod.metadata().creationTimestamp(), now));
            out.line(1, String.join("\t", cells));
        }
        out.line(0, "Allocated resources:");
        out.line(1, "(Total limits may be over 100 percent, i.e., overcommitted.)");
        out.line(1, "Resource\tRequests\tLimits");
        out.line(1, "--------\t--------\t------");
        for (String resource : List.of("cpu", "memory")) {
            List<String> cells = new ArrayList<>(List.of(resource));
            for (String side : List.of("requests", "limits")) {
                BigDecimal sum = sums.getOrDefault(resource + side, BigDecimal.ZERO);
                cells.add(Quantity.ofUnits(sum, resource.equals("memory")) + " (" + share(sum, allocatable, resource)
                        + "%)");
            }
            out.line(1, String.join("\t", cells));
        }
    }

    private static Quantity amount(Pod pod, String resource, String side) {
        Map<String, Quantity> amounts = side.equals("requests")
                ? EffectiveResources.requests(pod.spec())
                : EffectiveResources.limits(pod.spec());
        return amounts.getOrDefault(resource, Quantity.ofUnits(BigDecimal.ZERO, false));
    }

    private static long share(BigDecimal amount, JsonNode allocatable, String resource) {
        BigDecimal all = Quantity.parse(allocatable.path(resource).asText()).map(Quantity::amount).orElse(
                BigDecimal.ONE);
        return amount.multiply(BigDecimal.valueOf(100)).divide(all, 0, RoundingMode.DOWN).longValue();
    }
}
