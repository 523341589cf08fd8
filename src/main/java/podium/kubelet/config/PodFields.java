package podium.kubelet.config;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import podium.cluster.Quantity;
import podium.cluster.pod.Container;
import podium.cluster.pod.IpHolder;
import podium.cluster.pod.Pod;
import podium.cluster.pod.ResourceFieldSelector;
import podium.cluster.pod.ResourceRequirements;

/**
 * Fields of a Pod as the downward API gives them. Rule: kubelet.md §11.5.
 *
 * @param podIp the address of the sandbox, which the status may not have yet
 * @param allocatable what the node offers, for containers without a limit
 */
public record PodFields(Pod pod, String podIp, String hostIp, Map<String, Quantity> allocatable) {
    private static final Pattern ENTRY = Pattern.compile("metadata\\.(labels|annotations)\\['(.*)'\\]");

    /** The value of a fieldPath; a missing label or annotation is empty. */
    public String field(String path) {
        Matcher entry = ENTRY.matcher(path);
        if (entry.matches()) {
            Map<String, String> map = entry.group(1).equals("labels")
                    ? pod.metadata().labels()
                    : pod.metadata().annotations();
            return map.getOrDefault(entry.group(2), "");
        }
        return switch (path) {
            case "metadata.name" -> pod.metadata().name();
            case "metadata.namespace" -> pod.metadata().namespace();
            case "metadata.uid" -> pod.metadata().uid();
            case "metadata.labels" -> lines(pod.metadata().labels());
            case "metadata.annotations" -> lines(pod.metadata().annotations());
            case "spec.nodeName" -> pod.spec().nodeName();
            case "spec.serviceAccountName" -> pod.spec().serviceAccountName();
            case "status.hostIP", "status.hostIPs" -> hostIp;
            case "status.podIP" -> podIp;
            case "status.podIPs" ->
                pod.status().map(s -> s.podIPs().stream().map(IpHolder::ip).collect(Collectors.joining(","))).filter(
                        s -> !s.isEmpty()).orElse(podIp);
            default -> "";
        };
    }

    /** The amount of a container's resource in units of the divisor, rounded up. */
    public String resource(ResourceFieldSelector selector, Container self) {
        Container container = Stream.concat(pod.spec().initContainers().stream(),
                pod.spec().containers().stream()).filter(
                        c -> c.name().equals(selector.containerName())).findFirst().orElse(self);
        String[] parts = selector.resource().split("\\.", 2);
        Optional<ResourceRequirements> resources = container.resources();
        Optional<Quantity> amount = parts[0].equals("limits")
                ? resources.map(r -> r.limits().get(parts[1])).or(() -> Optional.ofNullable(allocatable.get(parts[1])))
                : resources.map(r -> r.requests().get(parts[1]));
        BigDecimal divisor = selector.divisor().map(Quantity::amount).filter(d -> d.signum() != 0).orElse(
                BigDecimal.ONE);
        return amount.map(Quantity::amount).orElse(BigDecimal.ZERO).divide(divisor, 0,
                RoundingMode.CEILING).toPlainString();
    }

    private static String lines(Map<String, String> map) {
        return new TreeMap<>(map).entrySet().stream().map(e -> e.getKey() + "=" + quote(e.getValue())).collect(
                Collectors.joining("\n"));
    }

    private static String quote(String value) {
        return "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\t", "\\t")
                + "\"";
    }
}
