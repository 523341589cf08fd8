package podium.kubectl.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import podium.cluster.ApiObject;
import podium.kubectl.flags.FlagSet;
import podium.kubectl.resource.KubectlException;

/** {@code kubectl set resources}. Rule: kubectl.md §8. */
final class SetResources implements Verb {
    @Override
    public String name() {
        return "resources";
    }

    @Override
    public FlagSet flags() {
        return Globals.printing(Globals.dryRun(Globals.files(Globals.selecting(new FlagSet())))).bool("all",
                "local").preset("containers,c", "*").text("limits", "requests");
    }

    @Override
    public void run(Call call) {
        if (call.words().isEmpty() && call.flags().all("filename").isEmpty())
            throw KubectlException.error(Delete.NOTHING_GIVEN);
        if (call.flags().text("limits").isEmpty() && call.flags().text("requests").isEmpty())
            throw KubectlException.error("you must specify an update to requests or limits (in the form of "
                    + "--requests/--limits)");
        Reporter reporter = new Reporter(call);
        Lookup lookup = new Lookup(call);
        List<ApiObject> objects = lookup.all(lookup.targets());
        for (ApiObject object : objects) {
            ApiObject now = new Changer(call, reporter).change(object, tree -> set(call, tree)).orElse(object);
            reporter.done(now, "resource requirements updated");
        }
    }

    private static void set(Call call, ObjectNode tree) {
        String pattern = call.flags().text("containers");
        NamedContainers.podSpec(tree);
        List<ObjectNode> containers = NamedContainers.matching(tree, pattern);
        if (containers.isEmpty()) throw KubectlException.error("unable to find container named " + pattern);
        for (ObjectNode container : containers) {
            ObjectNode resources = container.path("resources") instanceof ObjectNode r
                    ? r
                    : container.putObject("resources");
            amounts(resources, "limits", call.flags().text("limits"));
            amounts(resources, "requests", call.flags().text("requests"));
        }
    }

    private static void amounts(ObjectNode resources, String side, String text) {
        if (text.isEmpty()) return;
        ObjectNode amounts = resources.path(side) instanceof ObjectNode a ? a : resources.putObject(side);
        for (String pair : text.split(",", -1)) {
            int equals = pair.indexOf('=');
            if (equals < 0)
                throw KubectlException.error("Invalid argument syntax " + pair + ", expected <resource>=<value>");
            amounts.put(pair.substring(0, equals), Quantities.need(pair.substring(equals + 1)).toString());
        }
    }
}
