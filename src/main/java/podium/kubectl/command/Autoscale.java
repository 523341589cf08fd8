package podium.kubectl.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import podium.cluster.ApiObject;
import podium.kubectl.flags.FlagSet;
import podium.kubectl.generate.Built;
import podium.kubectl.resource.KubectlException;
import podium.kubectl.resource.ResourceTypes;
import podium.kubectl.update.Server;

/** {@code kubectl autoscale}: makes a HorizontalPodAutoscaler. Rule: kubectl.md §8. */
final class Autoscale implements Verb {
    @Override
    public String name() {
        return "autoscale";
    }

    @Override
    public FlagSet flags() {
        return Globals.printing(Globals.dryRun(Globals.files(new FlagSet()))).number("min", "-1").number("max",
                "-1").number("cpu-percent", "-1").text("name", "cpu", "memory").bool("save-config");
    }

    @Override
    public void run(Call call) {
        call.require("max");
        long least = call.flags().number("min");
        long most = call.flags().number("max");
        if (most < 1)
            throw KubectlException.error("--max=MAXPODS is required and must be at least 1, max: " + most);
        if (most < least) {
            throw KubectlException.error("--max=MAXPODS must be larger or equal to --min=MINPODS, max: " + most
                    + ", min: " + least);
        }
        Reporter reporter = new Reporter(call);
        Lookup lookup = new Lookup(call);
        for (ApiObject object : lookup.all(lookup.targets())) {
            ObjectNode tree = scaler(call, object, least, most);
            if (reporter.dryRun() == DryRun.CLIENT) {
                reporter.made(tree, "autoscaled");
                continue;
            }
            ApiObject made = Writer.refusable("", () -> new Server(call.cluster(), call.trees()).create(
                    ResourceTypes.need("hpa"), tree, call.namespace(), reporter.dryRun() == DryRun.NONE));
            reporter.done(made, "autoscaled");
        }
    }

    private static ObjectNode scaler(Call call, ApiObject object, long least, long most) {
        String name = call.flags().text("name");
        ObjectNode tree = Built.object("autoscaling/v2", "HorizontalPodAutoscaler",
                name.isEmpty() ? object.metadata().name() : name);
        ObjectNode spec = tree.putObject("spec");
        spec.putObject("scaleTargetRef").put("kind", object.kind()).put("name", object.metadata().name()).put(
                "apiVersion", object.apiVersion());
        if (least > 0) spec.put("minReplicas", (int) least);
        spec.put("maxReplicas", (int) most);
        long percent = call.flags().has("cpu-percent") ? call.flags().number("cpu-percent") : 80;
        String cpu = call.flags().text("cpu").replace("%", "");
        ObjectNode metric = spec.putArray("metrics").addObject().put("type", "Resource");
        metric.putObject("resource").put("name", "cpu").putObject("target").put("type", "Utilization").put(
                "averageUtilization", cpu.matches("\\d{1,3}") ? Integer.parseInt(cpu) : (int) percent);
        return tree;
    }
}
