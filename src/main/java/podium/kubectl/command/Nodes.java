package podium.kubectl.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import podium.cluster.ApiObject;
import podium.cluster.pod.Pod;
import podium.kubectl.flags.FlagSet;
import podium.kubectl.resource.KubectlException;
import podium.kubectl.resource.ResourceType;
import podium.kubectl.resource.ResourceTypes;
import podium.kubectl.resource.Target;
import podium.simulation.api.Propagation;

/** {@code kubectl cordon}, {@code uncordon} and {@code drain}. Rule: kubectl.md §8. */
record Nodes(String name) implements Verb {
    @Override
    public FlagSet flags() {
        return Globals.dryRun(new FlagSet()).text("selector,l", "pod-selector").bool("force", "ignore-daemonsets",
                "delete-emptydir-data", "disable-eviction").number("grace-period", "-1").duration("timeout",
                        "0s");
    }

    @Override
    public void run(Call call) {
        if (call.words().isEmpty() && call.flags().text("selector").isEmpty())
            throw call.usage("USAGE: " + name + " NODE [flags]");
        DryRun dryRun = DryRun.of(call);
        ResourceType nodes = ResourceTypes.need("nodes");
        List<Target> targets = call.words().stream().map(n -> Target.of(nodes, n)).toList();
        for (ApiObject node : new Lookup(call).all(targets)) {
            boolean off = !name.equals("uncordon");
            boolean is = call.trees().tree(node).path("spec").path("unschedulable").asBoolean();
            if (is == off) {
                call.out().line("node/" + node.metadata().name() + " already " + (off ? "cordoned" : "uncordoned")
                        + dryRun.suffix());
            } else {
                if (dryRun == DryRun.NONE) set(call, node, off);
                call.out().line("node/" + node.metadata().name() + " " + (off ? "cordoned" : "uncordoned")
                        + dryRun.suffix());
            }
            if (name.equals("drain")) drain(call, node, dryRun);
        }
    }

    private static void set(Call call, ApiObject node, boolean off) {
        new Changer(call, new Reporter(call)).change(node, tree -> {
            ObjectNode spec = tree.withObject("/spec");
            String taint = "node.kubernetes.io/unschedulable";
            ArrayNode taints = spec.path("taints") instanceof ArrayNode list ? list : spec.putArray("taints");
            for (int i = taints.size() - 1; i >= 0; i--) {
                if (taints.get(i).path("key").asText().equals(taint)) taints.remove(i);
            }
            if (off) {
                spec.put("unschedulable", true);
                taints.addObject().put("effect", "NoSchedule").put("key", taint);
            } else {
                spec.remove("unschedulable");
            }
            if (taints.isEmpty()) spec.remove("taints");
        });
    }

    private static void drain(Call call, ApiObject node, DryRun dryRun) {
        List<Pod> pods = call.cluster().view().objects().stream().filter(Pod.class::isInstance).map(
                Pod.class::cast).filter(p -> p.spec().nodeName().equals(node.metadata().name())).toList();
        DrainCheck check = DrainCheck.of(pods, call.flags());
        Optional<String> refusal = check.refusal(node.metadata().name());
        if (refusal.isPresent()) throw new KubectlException(1, refusal.get());
        check.warning().ifPresent(call.out()::error);
        List<Pod> gone = check.gone();
        gone.forEach(p -> call.out().line("evicting pod " + p.metadata().namespace() + "/" + p.metadata().name()
                + dryRun.suffix()));
        if (dryRun == DryRun.NONE) evict(call, gone);
        call.out().line("node/" + node.metadata().name() + " drained" + dryRun.suffix());
    }

    private static void evict(Call call, List<Pod> pods) {
        long grace = call.flags().number("grace-period");
        Optional<Long> seconds = grace < 0 ? Optional.empty() : Optional.of(grace);
        pods.forEach(p -> call.server().delete(p, seconds, Propagation.BACKGROUND));
        call.cluster().await(Duration.between(call.cluster().now(), call.cluster().end()),
                () -> pods.stream().noneMatch(p -> call.cluster().view().find(p.key()).filter(
                        n -> n.metadata().uid().equals(p.metadata().uid())).isPresent()));
        pods.forEach(p -> call.out().line("pod/" + p.metadata().name() + " evicted"));
    }
}
