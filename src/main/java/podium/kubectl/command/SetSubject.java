package podium.kubectl.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import podium.cluster.ApiObject;
import podium.kubectl.flags.FlagSet;
import podium.kubectl.resource.KubectlException;

/** {@code kubectl set subject}: who else has the rights of a binding. Rule: kubectl.md §8. */
final class SetSubject implements Verb {
    private static final String GROUP = "rbac.authorization.k8s.io";

    @Override
    public String name() {
        return "subject";
    }

    @Override
    public FlagSet flags() {
        return Globals.printing(Globals.dryRun(Globals.files(Globals.selecting(new FlagSet())))).bool("all",
                "local").array("user", "group", "serviceaccount");
    }

    @Override
    public void run(Call call) {
        List<ObjectNode> wanted = subjects(call);
        if (wanted.isEmpty())
            throw KubectlException.error("you must specify at least one value of user, group or serviceaccount");
        Reporter reporter = new Reporter(call);
        Lookup lookup = new Lookup(call);
        for (ApiObject object : lookup.all(lookup.targets())) {
            new Changer(call, reporter).change(object, tree -> add(tree, wanted)).ifPresent(
                    now -> reporter.done(now, "subjects updated"));
        }
    }

    /** Rule: what is there already is not added again. */
    private static void add(ObjectNode tree, List<ObjectNode> wanted) {
        ArrayNode subjects = tree.withArray("subjects");
        for (ObjectNode one : wanted) {
            boolean there = false;
            for (JsonNode present : subjects) there |= present.equals(one);
            if (!there) subjects.add(one);
        }
    }

    private static List<ObjectNode> subjects(Call call) {
        List<ObjectNode> found = new ArrayList<>();
        new TreeSet<>(call.flags().all("user")).forEach(name -> found.add(subject(call, "User", name)));
        new TreeSet<>(call.flags().all("group")).forEach(name -> found.add(subject(call, "Group", name)));
        for (String account : new TreeSet<>(call.flags().all("serviceaccount"))) {
            String[] parts = account.split(":", -1);
            if (parts.length != 2 || parts[1].isEmpty())
                throw KubectlException.error("serviceaccount must be <namespace>:<name>");
            found.add(call.trees().empty().put("kind", "ServiceAccount").put("name", parts[1]).put("namespace",
                    parts[0].isEmpty() ? call.namespace() : parts[0]));
        }
        return found;
    }

    private static ObjectNode subject(Call call, String kind, String name) {
        return call.trees().empty().put("apiGroup", GROUP).put("kind", kind).put("name", name);
    }
}
