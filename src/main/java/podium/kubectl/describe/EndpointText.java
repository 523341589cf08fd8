package podium.kubectl.describe;

import java.util.ArrayList;
import java.util.List;
import podium.cluster.core.EndpointSlice;

/** The addresses of slices on one line. Rule: kubectl.md §5.7, Service. */
final class EndpointText {
    private static final int MOST = 3;

    private EndpointText() {
    }

    /**
     * Up to three ready addresses with their port; how many more are ready is said as soon as a fourth is looked at,
     * even when that one is not ready.
     *
     * @param port the name of the Service's port
     */
    static String of(List<EndpointSlice> slices, String port) {
        if (slices.isEmpty()) return DescribeWriter.NONE;
        List<String> shown = new ArrayList<>();
        int ready = 0;
        boolean more = false;
        for (EndpointSlice slice : slices) {
            List<String> suffixes = slice.ports().isEmpty()
                    ? List.of("")
                    : slice.ports().stream().filter(p -> p.name().equals(port)).map(
                            p -> ":" + p.port().orElse(0)).toList();
            for (String suffix : suffixes) {
                for (EndpointSlice.Endpoint endpoint : slice.endpoints()) {
                    more |= shown.size() == MOST;
                    if (!isReady(endpoint)) continue;
                    ready++;
                    if (!more) shown.add(address(endpoint.addresses().getFirst(), suffix));
                }
            }
        }
        String text = String.join(",", shown);
        return more ? text + " + " + (ready - MOST) + " more..." : text;
    }

    private static boolean isReady(EndpointSlice.Endpoint endpoint) {
        return endpoint.conditions().flatMap(EndpointSlice.Conditions::ready).orElse(true);
    }

    private static String address(String ip, String suffix) {
        return suffix.isEmpty() || !ip.contains(":") ? ip + suffix : "[" + ip + "]" + suffix;
    }
}
