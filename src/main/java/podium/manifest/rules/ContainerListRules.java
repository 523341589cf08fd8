package podium.manifest.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The two lists of containers: what differs between them, and names that are taken. Rule: api.md §4.1, §4.8. */
final class ContainerListRules {
    private static final String OWN_NAME = "Each container of a Pod, init containers included, has a name of its own.";
    private static final List<String> SIDECAR_FIELDS = List.of("lifecycle", "livenessProbe", "readinessProbe",
            "startupProbe");

    private ContainerListRules() {
    }

    static void containers(PodScope scope, Causes causes) {
        Value list = scope.spec().field("containers");
        if (list.isEmpty()) {
            causes.required(list, "", "A Pod has at least one container beside its init containers.");
            return;
        }
        Set<String> names = new LinkedHashSet<>();
        for (Value container : list.items()) {
            ContainerRules.common(container, scope, causes);
            Value name = container.field("name");
            if (names.contains(name.text())) causes.duplicate(name, OWN_NAME);
            else names.add(name.text());
            handlers(container, scope, causes);
            RestartRules.check(container, causes);
        }
        PortRules.hostConflicts(list.items(), causes);
    }

    static void initContainers(PodScope scope, Causes causes) {
        Value list = scope.spec().field("initContainers");
        Set<String> names = new LinkedHashSet<>(
                scope.spec().field("containers").items().stream().map(c -> c.field("name").text()).toList());
        for (Value container : list.items()) {
            ContainerRules.common(container, scope, causes);
            RestartRules.check(container, causes);
            Value name = container.field("name");
            if (names.contains(name.text())) causes.duplicate(name, OWN_NAME);
            else if (!name.text().isEmpty()) names.add(name.text());
            // Rule: each is checked alone, under the index 0 (api.md §4.4).
            PortRules.hostConflicts(List.of(container.at(list.path() + "[0]")), causes);
            if (container.field("restartPolicy").text().equals("Always")) handlers(container, scope, causes);
            else plain(container, causes);
        }
    }

    private static void handlers(Value container, PodScope scope, Causes causes) {
        Stream.of("postStart", "preStop").forEach(hook -> HandlerRules.hook(container.field("lifecycle").field(hook),
                scope.gracePeriod(), causes));
        HandlerRules.probe(container.field("livenessProbe"), true, causes);
        Value readiness = container.field("readinessProbe");
        HandlerRules.probe(readiness, false, causes);
        if (readiness.field("terminationGracePeriodSeconds").isPresent()) {
            causes.invalid(readiness.field("terminationGracePeriodSeconds"), "must not be set for readinessProbes",
                    "A readiness probe never ends a container.");
        }
        HandlerRules.probe(container.field("startupProbe"), true, causes);
    }

    private static void plain(Value container, Causes causes) {
        for (String field : SIDECAR_FIELDS) {
            if (container.field(field).isPresent()) {
                causes.forbidden(container.field(field),
                        "may not be set for init containers without restartPolicy=Always",
                        "A plain init container runs to its end, so that nothing waits for it to be ready or alive. "
                                + "With restartPolicy: Always it is a sidecar and may have probes and hooks.");
            }
        }
        for (Value entry : container.field("resizePolicy").items()) {
            Value policy = entry.field("restartPolicy");
            if (policy.text().equals("RestartContainer")) {
                causes.invalid(policy, "must not be set to 'RestartContainer' for non-sidecar initContainers",
                        "A plain init container is not restarted to resize it.");
            }
        }
    }
}
