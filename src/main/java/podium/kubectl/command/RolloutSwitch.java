package podium.kubectl.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.temporal.ChronoUnit;
import java.util.List;
import podium.cluster.ApiObject;
import podium.cluster.workload.Deployment;
import podium.kubectl.flags.FlagSet;
import podium.kubectl.resource.KubectlException;
import podium.kubectl.resource.ResourceType;
import podium.kubectl.resource.ResourceTypes;

/**
 * {@code kubectl rollout pause}, {@code resume} and {@code restart}. Rule: kubectl.md §8.
 *
 * @param doing the verb in messages about kinds that cannot
 */
record RolloutSwitch(String name, String done, String doing) implements Verb {
    static RolloutSwitch pause() {
        return new RolloutSwitch("pause", "paused", "pausing");
    }

    static RolloutSwitch resume() {
        return new RolloutSwitch("resume", "resumed", "resuming");
    }

    static RolloutSwitch restart() {
        return new RolloutSwitch("restart", "restarted", "restarting");
    }

    @Override
    public FlagSet flags() {
        return Globals.printing(Globals.files(Globals.selecting(new FlagSet()))).text("field-manager");
    }

    @Override
    public void run(Call call) {
        if (call.words().isEmpty() && call.flags().all("filename").isEmpty())
            throw KubectlException.error("required resource not specified");
        Reporter reporter = new Reporter(call);
        Lookup lookup = new Lookup(call);
        for (ApiObject object : lookup.all(lookup.targets())) {
            check(object);
            ApiObject now = new Changer(call, reporter).change(object, tree -> change(call, tree)).orElse(object);
            reporter.done(now, done);
        }
    }

    private void check(ApiObject object) {
        ResourceType type = ResourceTypes.ofKind(object.apiVersion(), object.kind()).orElseThrow();
        String named = type.qualified() + " \"" + object.metadata().name() + "\"";
        boolean can = name.equals("restart")
                ? List.of("Deployment", "StatefulSet", "DaemonSet").contains(object.kind())
                : object instanceof Deployment;
        if (!can) throw KubectlException.error(named + " " + doing + " is not supported");
        boolean paused = object instanceof Deployment d && d.spec().paused();
        if (name.equals("pause") && paused) throw KubectlException.error(named + " is already paused");
        if (name.equals("resume") && !paused) throw KubectlException.error(named + " is not paused");
        if (name.equals("restart") && paused) {
            throw KubectlException.error("can't restart paused deployment (run rollout resume first)");
        }
    }

    private void change(Call call, ObjectNode tree) {
        ObjectNode spec = (ObjectNode) tree.path("spec");
        if (name.equals("pause")) spec.put("paused", true);
        else if (name.equals("resume")) spec.remove("paused");
        else {
            ObjectNode template = (ObjectNode) spec.path("template");
            ObjectNode meta = template.path("metadata") instanceof ObjectNode m ? m : template.putObject("metadata");
            ObjectNode annotations = meta.path("annotations") instanceof ObjectNode a
                    ? a
                    : meta.putObject("annotations");
            annotations.put("kubectl.kubernetes.io/restartedAt",
                    call.cluster().now().truncatedTo(ChronoUnit.SECONDS).toString());
        }
    }
}
