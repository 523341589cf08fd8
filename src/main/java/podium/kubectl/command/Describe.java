package podium.kubectl.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import podium.cluster.ApiObject;
import podium.kubectl.describe.Descriptions;
import podium.kubectl.flags.FlagSet;
import podium.kubectl.resource.Failures;
import podium.kubectl.resource.KubectlException;
import podium.kubectl.resource.Target;

/** {@code kubectl describe}. Rule: kubectl.md §5. */
final class Describe implements Verb {
    @Override
    public String name() {
        return "describe";
    }

    @Override
    public List<String> synonyms() {
        return List.of("inspect");
    }

    @Override
    public FlagSet flags() {
        return Globals.files(Globals.selecting(new FlagSet())).on("show-events").number("chunk-size", "500");
    }

    @Override
    public void run(Call call) {
        if (call.words().isEmpty() && call.flags().all("filename").isEmpty()) {
            throw KubectlException.error("You must specify the type of resource to describe. Use \"kubectl "
                    + "api-resources\" for a complete list of supported resources.");
        }
        Lookup lookup = new Lookup(call);
        List<Target> targets = lookup.targets();
        Failures failures = new Failures();
        List<ApiObject> objects = new ArrayList<>();
        lookup.find(targets, failures).forEach(g -> objects.addAll(g.objects()));
        if (!failures.isEmpty() && objects.isEmpty() && byPrefix(call, targets)) return;
        boolean alone = objects.size() == 1 && failures.isEmpty();
        boolean events = call.flags().is("show-events") && (alone || call.flags().has("show-events"));
        List<String> texts = objects.stream().map(o -> text(call, o, events)).toList();
        call.out().print(String.join("\n\n", texts));
        if (objects.isEmpty() && failures.isEmpty()) {
            call.out().error(call.flags().is("all-namespaces")
                    ? "No resources found"
                    : "No resources found in " + call.namespace() + " namespace.");
        }
        failures.end();
    }

    private static String text(Call call, ApiObject object, boolean withEvents) {
        return new Descriptions(call.stock()).of(object, withEvents);
    }

    /** Rule: a name that no object has stands for all whose names begin with it; events are shown when asked for. */
    private static boolean byPrefix(Call call, List<Target> targets) {
        if (targets.size() != 1 || call.words().size() != 2) return false;
        Target target = targets.getFirst();
        Optional<String> prefix = target.name();
        List<ApiObject> found = call.stock().in(target.type(), call.namespace()).stream().filter(
                o -> prefix.filter(p -> o.metadata().name().startsWith(p)).isPresent()).toList();
        boolean events = call.flags().has("show-events") && call.flags().is("show-events");
        found.forEach(o -> call.out().print(text(call, o, events) + "\n"));
        return !found.isEmpty();
    }
}
