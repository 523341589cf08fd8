package podium.manifest.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import podium.cluster.Quantity;

/** Requests and limits of a container. Rule: api.md §4.9. */
final class ResourceRules {
    private static final List<String> CONTAINER = List.of("cpu", "memory", "ephemeral-storage");
    private static final List<String> STANDARD = List.of("cpu", "memory", "ephemeral-storage", "storage", "pods",
            "services", "replicationcontrollers", "resourcequotas", "secrets", "configmaps", "persistentvolumeclaims",
            "services.nodeports", "services.loadbalancers", "requests.cpu", "requests.memory", "requests.storage",
            "requests.ephemeral-storage", "limits.cpu", "limits.memory", "limits.ephemeral-storage");

    private ResourceRules() {
    }

    static void check(Value resources, Causes causes) {
        Value limits = resources.field("limits");
        Value requests = resources.field("requests");
        limits.entries().forEach((name, amount) -> amount(name, amount, causes));
        requests.entries().forEach((name, amount) -> {
            amount(name, amount, causes);
            compare(name, amount, limits, requests, causes);
        });
        claims(resources.field("claims"), causes);
        boolean huge = false;
        boolean plain = false;
        for (Value list : List.of(limits, requests)) {
            for (String name : list.entries().keySet()) {
                huge |= name.startsWith("hugepages-");
                plain |= name.equals("cpu") || name.equals("memory");
            }
        }
        if (huge && !plain) {
            causes.forbidden(resources, "HugePages require cpu or memory", "Huge pages are asked for beside others.");
        }
    }

    /** Rule: huge pages come in whole pages, whose size is in the name (api.md §4.9.2). */
    private static void pages(String name, Value amount, Quantity quantity, Causes causes) {
        String prefix = "hugepages-";
        if (!name.startsWith(prefix)) return;
        Optional<Quantity> size = Quantity.parse(name.substring(prefix.length()));
        boolean whole = size.isPresent() && size.get().amount().signum() > 0
                && quantity.amount().remainder(size.get().amount()).signum() == 0;
        if (!whole) {
            causes.invalid(amount, GoText.quote(quantity.text()),
                    quantity.text() + " is not positive integer multiple of " + name, "Only whole pages.");
        }
    }

    private static void claims(Value claims, Causes causes) {
        Set<String> names = new LinkedHashSet<>();
        for (Value claim : claims.items()) {
            Value name = claim.field("name");
            if (name.text().isEmpty()) causes.required(name, "", "A claim is named.");
            else if (names.contains(name.text())) causes.duplicate(claim, "A claim is named once.");
            names.add(name.text());
        }
    }

    private static void amount(String name, Value amount, Causes causes) {
        name(name, amount, causes);
        Quantity.parse(amount.text()).ifPresent(quantity -> {
            if (quantity.amount().signum() < 0) {
                causes.invalid(amount, GoText.quote(quantity.text()), "must be greater than or equal to 0",
                        "An amount is not negative.");
            }
            boolean whole = quantity.amount().stripTrailingZeros().scale() <= 0;
            pages(name, amount, quantity, causes);
            if (isExtended(name) && !whole) {
                causes.invalid(amount, GoText.quote(quantity.text()), "must be an integer",
                        "Extended resources are counted in whole pieces.");
            }
        });
    }

    private static void name(String name, Value amount, Causes causes) {
        String rule = "A container asks for cpu, memory, ephemeral-storage, hugepages-…, or for an extended resource "
                + "with a domain before its name.";
        String printed = GoText.quote(name);
        Names.key(name).forEach(why -> causes.invalid(amount, printed, why, rule));
        if (!name.contains("/")) {
            boolean huge = name.startsWith("hugepages-");
            if (!STANDARD.contains(name) && !huge) {
                causes.invalid(amount, printed, "must be a standard resource type or fully qualified", rule);
            }
            if (!CONTAINER.contains(name) && !huge) {
                causes.invalid(amount, printed, "must be a standard resource for containers", rule);
            }
        } else if (!name.contains("kubernetes.io/") && name.startsWith("requests.")) {
            causes.invalid(amount, printed, "doesn't follow extended resource name standard", rule);
        }
    }

    /** Rule: a request above its limit is reported without the resource in the path (api.md §4.9.3). */
    private static void compare(String name, Value request, Value limits, Value requests, Causes causes) {
        Optional<Quantity> asked = Quantity.parse(request.text());
        Optional<Quantity> limit = Quantity.parse(limits.node().path(name).asText());
        if (asked.isEmpty()) return;
        String printed = GoText.quote(asked.get().text());
        if (limit.isEmpty()) {
            if (isExclusive(name)) {
                causes.required(limits, "Limit must be set for non overcommitable resources",
                        "What cannot be shared has a limit.");
            }
            return;
        }
        int order = asked.get().amount().compareTo(limit.get().amount());
        if (isExclusive(name) && order != 0) {
            causes.invalid(requests, printed, "must be equal to " + name + " limit of " + limit.get().text(),
                    "What cannot be shared is requested as it is limited.");
        } else if (order > 0) {
            causes.invalid(requests, printed, "must be less than or equal to " + name + " limit of "
                    + limit.get().text(), "A container cannot be promised more than it may use.");
        }
    }

    private static boolean isExtended(String name) {
        return name.contains("/") && !name.contains("kubernetes.io/");
    }

    private static boolean isExclusive(String name) {
        return isExtended(name) || name.startsWith("hugepages-");
    }
}
