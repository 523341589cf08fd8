package podium.kubectl.describe;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import podium.cluster.Quantity;
import podium.cluster.pod.EffectiveResources;
import podium.cluster.pod.Pod;
import podium.kubectl.HumanDuration;

/**
 * What the Pods of a node ask for, each and together. Rule: kubectl.md §5.7.
 *
 * @param offered the amounts of which the shares are counted
 */
record NodePods(DescribeWriter out, JsonNode offered) {
    private static final List<String> ALWAYS = List.of("cpu", "memory", "ephemeral-storage");
    private static final String HUGE = "hugepages-";

    void write(List<Pod> pods, Instant now) {
        out.key(0, "Non-terminated Pods", "(" + pods.size() + " in total)");
        out.line(1, "Namespace\tName\t\tCPU Requests\tCPU Limits\tMemory Requests\tMemory Limits\tAge");
        out.line(1, "---------\t----\t\t------------\t----------\t---------------\t-------------\t---");
        Map<String, Quantity> requests = new TreeMap<>();
        Map<String, Quantity> limits = new TreeMap<>();
        for (Pod pod : pods) {
            Map<String, Quantity> asked = EffectiveResources.requests(pod.spec());
            Map<String, Quantity> most = EffectiveResources.limits(pod.spec());
            out.line(1, String.join("\t", pod.metadata().namespace(), pod.metadata().name(), "", share(asked, "cpu"),
                    share(most, "cpu"), share(asked, "memory"), share(most, "memory"),
                    HumanDuration.since(pod.metadata().creationTimestamp(), now)));
            asked.forEach((resource, amount) -> requests.merge(resource, amount, NodePods::sum));
            most.forEach((resource, amount) -> limits.merge(resource, amount, NodePods::sum));
        }
        out.line(0, "Allocated resources:");
        out.line(1, "(Total limits may be over 100 percent, i.e., overcommitted.)");
        out.line(1, "Resource\tRequests\tLimits");
        out.line(1, "--------\t--------\t------");
        shown().forEach(r -> out.line(1, r + "\t" + share(requests, r) + "\t" + share(limits, r)));
        others().forEach(r -> out.line(1, r + "\t" + amount(requests, r) + "\t" + amount(limits, r)));
    }

    /** The resources whose shares are shown: three always, and pages of other sizes where the node has them. */
    private List<String> shown() {
        List<String> shown = new ArrayList<>(ALWAYS);
        Labels.map(offered).keySet().stream().filter(r -> r.startsWith(HUGE)).forEach(shown::add);
        return shown;
    }

    private List<String> others() {
        return Labels.map(offered).keySet().stream().filter(
                r -> !ALWAYS.contains(r) && !r.startsWith(HUGE) && !r.equals("pods") && !r.equals("storage")).toList();
    }

    private static Quantity sum(Quantity one, Quantity other) {
        return one.plus(other);
    }

    private static Quantity amount(Map<String, Quantity> amounts, String resource) {
        return amounts.getOrDefault(resource, Quantity.ofUnits(BigDecimal.ZERO, false));
    }

    private String share(Map<String, Quantity> amounts, String resource) {
        Quantity amount = amount(amounts, resource);
        BigDecimal all = Quantity.parse(offered.path(resource).asText()).map(Quantity::amount).orElse(BigDecimal.ZERO);
        BigDecimal percent = all.signum() == 0
                ? BigDecimal.ZERO
                : amount.amount().multiply(BigDecimal.valueOf(100)).divide(all, 0, RoundingMode.DOWN);
        return amount + " (" + percent + "%)";
    }
}
