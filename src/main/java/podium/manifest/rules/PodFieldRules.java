package podium.manifest.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The remaining fields of a Pod's spec, in the server's order. Rule: api.md §4.1, §4.11. */
final class PodFieldRules {
    private static final List<String> RESTART = List.of("Always", "OnFailure", "Never");
    private static final List<String> DNS = List.of("ClusterFirstWithHostNet", "ClusterFirst", "Default", "None");

    private PodFieldRules() {
    }

    static void check(PodScope scope, Causes causes) {
        Value spec = scope.spec();
        hostPorts(scope, causes);
        Checks.oneOf(spec.field("restartPolicy"), RESTART, causes);
        Checks.oneOf(spec.field("dnsPolicy"), DNS, causes);
        Checks.labels(spec.field("nodeSelector"), causes);
        SecurityRules.pod(spec, causes);
        AffinityRules.check(spec.field("affinity"), causes);
        DnsRules.check(spec, causes);
        spec.field("readinessGates").items().forEach(
                gate -> Checks.formed(gate.field("conditionType"), Names::key, causes));
        gates(spec, causes);
        SpreadRules.check(spec.field("topologySpreadConstraints"), causes);
        users(spec, causes);
        names(spec, causes);
        TolerationRules.check(spec.field("tolerations"), causes);
        aliases(spec.field("hostAliases"), causes);
        Checks.optional(spec.field("priorityClassName"), Names::subdomain, causes);
        Checks.optional(spec.field("runtimeClassName"), Names::subdomain, causes);
        Checks.oneOf(spec.field("preemptionPolicy"), List.of("PreemptLowerPriority", "Never"), causes);
        if (spec.field("os").isPresent()) {
            Checks.oneOf(spec.field("os").field("name").at(spec.path() + ".os"), List.of("linux", "windows"), causes);
        }
    }

    private static void hostPorts(PodScope scope, Causes causes) {
        if (!scope.isHostNetwork()) return;
        for (Value container : scope.spec().field("containers").items()) {
            for (Value port : container.field("ports").items()) {
                Value host = port.field("hostPort");
                boolean unset = scope.isTemplate() && host.number() == 0;
                if (!unset && host.number() != port.field("containerPort").number()) {
                    causes.invalid(host, Long.toString(host.number()),
                            "must match `containerPort` when `hostNetwork` is true",
                            "On the node's network a port has one number.");
                }
            }
        }
    }

    private static void gates(Value spec, Causes causes) {
        Set<String> names = new LinkedHashSet<>();
        for (Value gate : spec.field("schedulingGates").items()) {
            Value name = gate.field("name").at(gate.path());
            Checks.formed(name, Names::key, causes);
            if (names.contains(name.text())) causes.duplicate(name, "A gate is named once.");
            names.add(name.text());
        }
    }

    /** Rule: a Pod with users of its own shares nothing with the node (api.md §4.10); the paths are the server's. */
    private static void users(Value spec, Causes causes) {
        if (!spec.field("hostUsers").isPresent() || spec.field("hostUsers").isTrue()) return;
        String rule = "A Pod with users of its own cannot share this with the node.";
        for (String shared : List.of("hostNetwork", "hostPID", "hostIPC")) {
            String printed = shared.equals("hostNetwork") ? shared : shared.replace("host", "Host");
            if (spec.field(shared).isTrue()) {
                causes.forbidden(spec.field(shared).at(spec.path() + "." + printed), "when `hostUsers` is false", rule);
            }
        }
        for (String list : List.of("containers", "initContainers")) {
            for (Value container : spec.field(list).items()) {
                Value devices = container.field("volumeDevices");
                if (!devices.isEmpty()) causes.forbidden(devices, "when `hostUsers` is false", rule);
            }
        }
    }

    private static void hostname(Value override, Value spec, Causes causes) {
        if (!override.isPresent()) return;
        String rule = "One of the two decides the host's name.";
        if (spec.field("setHostnameAsFQDN").isTrue()) {
            causes.forbidden(override, "may not be specified when setHostnameAsFQDN is true", rule);
        }
        if (spec.field("hostNetwork").isTrue()) {
            causes.forbidden(override, "may not be specified when hostNetwork is true", rule);
        }
    }

    private static void names(Value spec, Causes causes) {
        Value override = spec.field("hostnameOverride");
        if (override.text().length() > 64) {
            causes.add(override, "Too long: may not be more than 64 bytes", "A host name is short.");
        }
        Checks.optional(override, Names::subdomain, causes);
        hostname(override, spec, causes);
        Checks.optional(spec.field("serviceAccountName"), Names::subdomain, causes);
        Value node = spec.field("nodeName");
        Checks.optional(node, Names::subdomain, causes);
        if (!node.text().isEmpty() && !spec.field("schedulingGates").isEmpty()) {
            causes.forbidden(node, "cannot be set until all schedulingGates have been cleared",
                    "A gated Pod has no node yet.");
        }
        Value deadline = spec.field("activeDeadlineSeconds");
        if (deadline.isPresent()) Checks.range(deadline, 1, Integer.MAX_VALUE, causes);
        Checks.optional(spec.field("hostname"), Names::label, causes);
        Checks.optional(spec.field("subdomain"), Names::label, causes);
    }

    private static void aliases(Value aliases, Causes causes) {
        for (Value alias : aliases.items()) {
            Addresses.check(alias.field("ip"), causes);
            alias.field("hostnames").items().forEach(name -> Checks.formed(name, Names::subdomain, causes));
        }
    }
}
