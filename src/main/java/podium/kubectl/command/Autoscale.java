package podium.kubectl.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import podium.cluster.ApiObject;
import podium.cluster.Quantity;
import podium.kubectl.flags.FlagSet;
import podium.kubectl.generate.Built;
import podium.kubectl.resource.KubectlException;
import podium.kubectl.resource.ResourceTypes;

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
        if (call.flags().has("cpu-percent")) {
            if (call.flags().has("cpu"))
                throw KubectlException.error("--cpu-percent and --cpu are mutually exclusive");
            call.out().error("Flag --cpu-percent has been deprecated, Use --cpu with percentage or resource quantity "
                    + "format (e.g., '70%' for utilization or '500m' for milliCPU).");
        }
        Reporter reporter = new Reporter(call);
        Lookup lookup = new Lookup(call);
        for (ApiObject object : lookup.all(lookup.targets())) {
            needScale(object);
            ObjectNode tree = scaler(call, object, least, most);
            if (reporter.dryRun() == DryRun.CLIENT) {
                reporter.made(tree, "autoscaled");
                continue;
            }
            ApiObject made = Writer.refusable("", () -> call.server().create(
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
        for (String resource : List.of("cpu", "memory")) metric(call, spec, resource);
        tree.putObject("status").putNull("currentMetrics").put("desiredReplicas", 0);
        return tree;
    }

    private static void metric(Call call, ObjectNode spec, String resource) {
        boolean old = resource.equals("cpu") && call.flags().has("cpu-percent");
        String asked = old ? call.flags().number("cpu-percent") + "%" : call.flags().text(resource).strip();
        if (asked.isEmpty() || asked.startsWith("-")) return;
        ObjectNode metric = spec.withArray("metrics").addObject().put("type", "Resource");
        ObjectNode target = metric.putObject("resource").put("name", resource).putObject("target");
        if (asked.endsWith("%")) {
            String percent = asked.substring(0, asked.length() - 1);
            if (!percent.matches("\\d{1,9}"))
                throw KubectlException.error("invalid percentage value: " + percent);
            target.put("type", "Utilization").put("averageUtilization", Integer.parseInt(percent));
            return;
        }
        String unit = !asked.matches("[0-9.]+") ? "" : resource.equals("cpu") ? "m" : "Mi";
        target.put("type", "AverageValue").put("averageValue", Quantity.parse(asked + unit).orElseThrow(
                () -> KubectlException.error("invalid resource " + resource + " value: " + asked)).toString());
    }

    /** Rule: only what has a scale can be scaled. */
    private static void needScale(ApiObject object) {
        if (Scale.SCALABLE.contains(object.kind())) return;
        String type = ResourceTypes.ofKind(object.apiVersion(), object.kind()).map(t -> t.resource().replace("\"",
                "")).orElse("");
        throw KubectlException.error("cannot autoscale a " + object.kind()
                + ": could not find scale subresource for " + type + " in discovery information");
    }
}
