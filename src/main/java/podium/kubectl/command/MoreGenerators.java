package podium.kubectl.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import podium.kubectl.flags.FlagSet;
import podium.kubectl.generate.Built;
import podium.kubectl.resource.KubectlException;

/** The commands below {@code kubectl create} for rights, priorities and limits of disruption. Rule: kubectl.md §9. */
final class MoreGenerators {
    static final String RBAC = "rbac.authorization.k8s.io/v1";

    private MoreGenerators() {
    }

    static List<Verb> all() {
        return List.of(
                new Generator("role", List.of(), RoleGenerator::flags, List.of(), "failed to create role: ",
                        RoleGenerator::role),
                new Generator("clusterrole", List.of(), RoleGenerator::clusterFlags, List.of(),
                        "failed to create clusterrole: ", RoleGenerator::clusterRole),
                new Generator("ingress", List.of("ing"), IngressGenerator::flags, List.of(),
                        "failed to create ingress: ", IngressGenerator::tree),
                new Generator("rolebinding", List.of(), MoreGenerators::subjects, List.of(),
                        "failed to create rolebinding: ", call -> binding(call, "RoleBinding")),
                new Generator("clusterrolebinding", List.of(), MoreGenerators::subjects, List.of("clusterrole"),
                        "failed to create clusterrolebinding: ", call -> binding(call, "ClusterRoleBinding")),
                new Generator("poddisruptionbudget", List.of("pdb"),
                        () -> new FlagSet().text("selector", "min-available", "max-unavailable"), List.of(),
                        "failed to create poddisruptionbudgets: ", MoreGenerators::budget),
                new Generator("priorityclass", List.of("pc"), () -> new FlagSet().number("value", "0").bool(
                        "global-default").text("description").preset("preemption-policy", "PreemptLowerPriority"),
                        List.of(), "failed to create priorityclass: ", MoreGenerators::priority));
    }

    private static FlagSet subjects() {
        return new FlagSet().text("role", "clusterrole").array("user", "group", "serviceaccount");
    }

    private static ObjectNode binding(Call call, String kind) {
        ObjectNode tree = Built.object(RBAC, kind, Generator.nameOf(call));
        String role = call.flags().text("role");
        String cluster = call.flags().text("clusterrole");
        if (role.isEmpty() == cluster.isEmpty())
            throw KubectlException.error("exactly one of clusterrole or role must be specified");
        ArrayNode subjects = tree.putArray("subjects");
        for (String of : List.of("User", "Group")) {
            for (String name : call.flags().all(of.toLowerCase(Locale.ROOT))) {
                subjects.addObject().put("kind", of).put("apiGroup", "rbac.authorization.k8s.io").put("name", name);
            }
        }
        for (String account : call.flags().all("serviceaccount")) {
            String[] parts = account.split(":", -1);
            if (parts.length != 2) throw KubectlException.error("serviceaccount must be <namespace>:<name>");
            subjects.addObject().put("kind", "ServiceAccount").put("name", parts[1]).put("namespace", parts[0]);
        }
        tree.putObject("roleRef").put("apiGroup", "rbac.authorization.k8s.io").put("kind",
                role.isEmpty() ? "ClusterRole" : "Role").put("name", role.isEmpty() ? cluster : role);
        return tree;
    }

    private static ObjectNode budget(Call call) {
        ObjectNode tree = Built.object("policy/v1", "PodDisruptionBudget", Generator.nameOf(call));
        String least = call.flags().text("min-available");
        String most = call.flags().text("max-unavailable");
        if (call.flags().text("selector").isEmpty()) throw KubectlException.error("a selector must be specified");
        if (!least.isEmpty() && !most.isEmpty())
            throw KubectlException.error("min-available and max-unavailable cannot be both specified");
        if (least.isEmpty() && most.isEmpty())
            throw KubectlException.error("one of min-available or max-unavailable must be specified");
        ObjectNode spec = tree.putObject("spec");
        amount(spec, "minAvailable", least);
        ObjectNode labels = spec.putObject("selector").putObject("matchLabels");
        for (String pair : call.flags().text("selector").split(",", -1)) {
            Built.pair(pair).ifPresent(p -> labels.put(p.getFirst(), p.get(1)));
        }
        amount(spec, "maxUnavailable", most);
        tree.putObject("status").put("disruptionsAllowed", 0).put("currentHealthy", 0).put("desiredHealthy", 0).put(
                "expectedPods", 0);
        return tree;
    }

    private static void amount(ObjectNode spec, String field, String text) {
        if (text.isEmpty()) return;
        if (text.matches("\\d{1,9}")) spec.put(field, Integer.parseInt(text));
        else spec.put(field, text);
    }

    private static ObjectNode priority(Call call) {
        ObjectNode tree = Built.object("scheduling.k8s.io/v1", "PriorityClass", Generator.nameOf(call));
        tree.put("value", call.flags().number("value"));
        if (call.flags().is("global-default")) tree.put("globalDefault", true);
        if (!call.flags().text("description").isEmpty()) tree.put("description", call.flags().text("description"));
        return tree.put("preemptionPolicy", call.flags().text("preemption-policy"));
    }
}
