package podium.manifest.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import podium.manifest.tree.GoJson;

/** Security contexts of Pods and containers. Rule: api.md §4.10. */
final class SecurityRules {
    private static final List<String> SECCOMP = List.of("Localhost", "RuntimeDefault", "Unconfined");
    private static final List<String> FIELDS = List.of("Capabilities", "Privileged", "SELinuxOptions",
            "WindowsOptions", "RunAsUser", "RunAsGroup", "RunAsNonRoot", "ReadOnlyRootFilesystem",
            "AllowPrivilegeEscalation", "ProcMount", "SeccompProfile", "AppArmorProfile");
    private static final String ESCALATION = "A privileged container can always gain privileges.";

    private SecurityRules() {
    }

    static void container(Value context, PodScope scope, Causes causes) {
        if (!context.isPresent()) return;
        Checks.id(context.field("runAsUser"), causes);
        Checks.id(context.field("runAsGroup"), causes);
        profile(context.field("seccompProfile"), "seccomp type", "seccompProfile", causes);
        profile(context.field("appArmorProfile"), "AppArmor type", "appArmorProfile", causes);
        Value proc = context.field("procMount");
        Checks.oneOf(proc, List.of("Default", "Unmasked"), causes);
        boolean users = scope.spec().field("hostUsers").isPresent() && !scope.spec().field("hostUsers").isTrue();
        if (proc.text().equals("Unmasked") && !users) {
            causes.invalid(proc, "`hostUsers` must be false to use `Unmasked`", "The Pod needs users of its own.");
        }
        escalation(context, causes);
    }

    private static void escalation(Value context, Causes causes) {
        Value escalation = context.field("allowPrivilegeEscalation");
        if (!escalation.isPresent() || escalation.isTrue()) return;
        if (context.field("privileged").isTrue()) {
            causes.invalid(context, goForm(context),
                    "cannot set `allowPrivilegeEscalation` to false and `privileged` to true", ESCALATION);
        }
        boolean admin = context.field("capabilities").field("add").items().stream().anyMatch(
                c -> c.text().equals("CAP_SYS_ADMIN"));
        if (admin) {
            causes.invalid(context, goForm(context),
                    "cannot set `allowPrivilegeEscalation` to false and `capabilities.Add` CAP_SYS_ADMIN", ESCALATION);
        }
    }

    /** Rule: the context is printed with Go's field names, all of them (api.md §3.2). */
    private static String goForm(Value context) {
        return FIELDS.stream().map(name -> {
            String json = name.startsWith("SEL")
                    ? "seLinuxOptions"
                    : Character.toLowerCase(name.charAt(0)) + name.substring(1);
            Value value = context.field(json);
            String printed = json.equals("capabilities") && value.isPresent()
                    ? "{\"Add\":" + list(value.field("add")) + ",\"Drop\":" + list(value.field("drop")) + "}"
                    : value.isPresent() ? GoJson.compact(value.node()) : "null";
            return "\"" + name + "\":" + printed;
        }).collect(Collectors.joining(",", "{", "}"));
    }

    private static String list(Value list) {
        return list.isPresent() ? GoJson.compact(list.node()) : "null";
    }

    static void pod(Value spec, Causes causes) {
        Value context = spec.field("securityContext");
        Checks.id(context.field("fsGroup"), causes);
        Checks.id(context.field("runAsUser"), causes);
        Checks.id(context.field("runAsGroup"), causes);
        context.field("supplementalGroups").items().forEach(group -> Checks.id(group, causes));
        Value shared = spec.field("shareProcessNamespace");
        if (shared.isTrue() && spec.field("hostPID").isTrue()) {
            causes.invalid(shared,
                    "ShareProcessNamespace and HostPID cannot both be enabled", "One of the two.");
        }
        sysctls(context.field("sysctls"), causes);
        Checks.oneOf(context.field("fsGroupChangePolicy"), List.of("Always", "OnRootMismatch"), causes);
        profile(context.field("seccompProfile"), "seccomp type", "seccompProfile", causes);
        Checks.oneOf(context.field("supplementalGroupsPolicy"), List.of("Merge", "Strict"), causes);
        profile(context.field("appArmorProfile"), "AppArmor type", "appArmorProfile", causes);
    }

    private static void sysctls(Value sysctls, Causes causes) {
        Set<String> names = new LinkedHashSet<>();
        for (Value sysctl : sysctls.items()) {
            Value name = sysctl.field("name");
            String form = "^([a-z0-9]([-_a-z0-9]*[a-z0-9])?[\\./])*[a-z0-9]([-_a-z0-9]*[a-z0-9])?$";
            if (name.text().isEmpty()) causes.required(name, "", "A setting is named.");
            else if (name.text().length() > 253 || !name.text().matches(form)) {
                causes.invalid(name, "must have at most 253 characters and match regex " + form, "A kernel setting.");
            } else if (names.contains(name.text())) {
                causes.duplicate(name, "A setting is named once.");
            }
            names.add(name.text());
        }
    }

    private static void profile(Value profile, String kind, String field, Causes causes) {
        if (!profile.isPresent()) return;
        Value type = profile.field("type");
        if (type.text().isEmpty()) {
            causes.required(type, "type is required when " + field + " is set", "A profile has a type.");
            return;
        }
        Checks.oneOf(type, SECCOMP, causes);
        Value local = profile.field("localhostProfile");
        if (type.text().equals("Localhost") && local.text().isEmpty()) {
            causes.required(local, "must be set when " + kind + " is Localhost", "A file of the node is named.");
        } else if (!type.text().equals("Localhost") && local.isPresent()) {
            causes.invalid(local, "can only be set when " + kind + " is Localhost", "Only for type Localhost.");
        }
    }
}
