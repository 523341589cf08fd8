package podium.kubectl.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import podium.cluster.ApiObject;
import podium.kubectl.flags.FlagSet;
import podium.kubectl.resource.KubectlException;

/** {@code kubectl scale}. Rule: kubectl.md §8. */
final class Scale implements Verb {
    static final List<String> SCALABLE = List.of("Deployment", "ReplicaSet", "StatefulSet",
            "ReplicationController");

    @Override
    public String name() {
        return "scale";
    }

    @Override
    public FlagSet flags() {
        return Globals.printing(Globals.dryRun(Globals.files(Globals.selecting(new FlagSet())))).bool("all").number(
                "replicas", "-1").number("current-replicas", "-1").text("resource-version").duration("timeout",
                        "0s");
    }

    @Override
    public void run(Call call) {
        call.require("replicas");
        long replicas = call.flags().number("replicas");
        if (replicas < 0)
            throw KubectlException.error("The --replicas=COUNT flag is required, and COUNT must be greater than or "
                    + "equal to 0");
        if (call.words().isEmpty() && call.flags().all("filename").isEmpty())
            throw KubectlException.error(Delete.NOTHING_GIVEN);
        Reporter reporter = new Reporter(call);
        Lookup lookup = new Lookup(call);
        List<ApiObject> objects = lookup.all(lookup.targets());
        if (objects.isEmpty()) throw KubectlException.error("no objects passed to scale");
        for (ApiObject object : objects) {
            if (!SCALABLE.contains(object.kind()))
                throw KubectlException.server("NotFound", "the server could not find the requested resource");
            int present = call.trees().tree(object).path("spec").path("replicas").asInt();
            long expected = call.flags().number("current-replicas");
            if (expected >= 0 && expected != present)
                throw KubectlException.error("Expected replicas to be " + expected + ", was " + present);
            ApiObject now = new Changer(call, reporter).change(object,
                    tree -> ((ObjectNode) tree.path("spec")).put("replicas", (int) replicas)).orElse(object);
            reporter.done(now, "scaled");
        }
    }
}
