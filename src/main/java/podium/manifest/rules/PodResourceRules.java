package podium.manifest.rules;

import java.util.List;
import java.util.Optional;
import podium.cluster.Quantity;

/** Resources of the Pod as a whole. Rule: api.md §4.9.5. */
final class PodResourceRules {
    private PodResourceRules() {
    }

    static void check(Value spec, Causes causes) {
        Value resources = spec.field("resources");
        if (!resources.isPresent()) return;
        if (!resources.field("claims").isEmpty()) {
            causes.forbidden(resources.field("claims"), "claims may not be set for Resources at pod-level",
                    "Claims belong to containers.");
        }
        for (String list : List.of("limits", "requests")) {
            resources.field(list).entries().forEach((name, amount) -> {
                boolean known = name.equals("cpu") || name.equals("memory") || name.startsWith("hugepages-");
                if (!known) {
                    causes.unsupported(amount, GoText.quote(name), List.of("cpu", "hugepages-", "memory"),
                            "A Pod as a whole asks for cpu, memory and huge pages.");
                }
            });
        }
        limits(spec, resources.field("limits"), causes);
    }

    private static void limits(Value spec, Value limits, Causes causes) {
        for (Value container : spec.field("containers").items()) {
            container.field("resources").field("limits").entries().forEach((name, amount) -> {
                Optional<Quantity> own = Quantity.parse(amount.text());
                Optional<Quantity> pod = Quantity.parse(limits.node().path(name).asText());
                boolean above = own.isPresent() && pod.isPresent()
                        && own.get().amount().compareTo(pod.get().amount()) > 0;
                if (above) {
                    String index = container.path().substring(container.path().lastIndexOf('['));
                    causes.invalid(amount.at(spec.path() + ".resources.containers" + index + "[" + name + "].limits"),
                            GoText.quote(own.get().text()), "must be less than or equal to pod limits of "
                                    + pod.get().text(),
                            "A container may not use more than its Pod.");
                }
            });
        }
    }
}
