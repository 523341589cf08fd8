package podium.simulation.node;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import podium.kubelet.PodRuntime;

/** What the runtime holds of one Pod: sandboxes and instances, newest first. */
final class PodInstances {
    private final List<Sandbox> sandboxes = new ArrayList<>();
    private final List<Instance> instances = new ArrayList<>();
    private final Runnable changed;

    /** @param changed called whenever a snapshot would differ from the one before */
    PodInstances(Runnable changed) {
        this.changed = changed;
    }

    void add(Sandbox sandbox) {
        sandboxes.addFirst(sandbox);
        sandbox.onChange(changed);
        changed.run();
    }

    void add(Instance instance) {
        instances.addFirst(instance);
        instance.onChange(changed);
        changed.run();
    }

    List<Instance> all() {
        return List.copyOf(instances);
    }

    List<Instance> running() {
        return instances.stream().filter(Instance::running).toList();
    }

    Optional<Instance> byId(String id) {
        return instances.stream().filter(i -> i.id().equals(id)).findFirst();
    }

    Optional<Instance> newest(String container) {
        return instances.stream().filter(i -> i.spec().name().equals(container)).findFirst();
    }

    Optional<Sandbox> sandbox() {
        return sandboxes.stream().findFirst();
    }

    void remove(Instance instance) {
        instances.remove(instance);
        changed.run();
    }

    /** Keeps only the newest instance of a container that has ended, and returns the others. Rule: kubelet.md §2.7. */
    List<Instance> prune(String container) {
        List<Instance> old = instances.stream().filter(i -> i.spec().name().equals(container) && i.hasEnded()).skip(
                1).toList();
        instances.removeAll(old);
        return old;
    }

    PodRuntime snapshot() {
        return new PodRuntime(sandboxes.stream().map(Sandbox::record).toList(),
                instances.stream().map(Instance::record).toList());
    }
}
