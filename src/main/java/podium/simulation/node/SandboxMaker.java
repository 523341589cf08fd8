package podium.simulation.node;

import java.util.List;
import podium.cluster.pod.Container;
import podium.shell.net.NetworkNamespace;
import podium.simulation.time.Fiber;

/** Makes and stops sandboxes. Rule: kubelet.md §2.1. */
final class SandboxMaker {
    private final PodHandle handle;
    private final Runnable created;

    /** @param created called when a sandbox is there, before anything starts in it */
    SandboxMaker(PodHandle handle, Runnable created) {
        this.handle = handle;
        this.created = created;
    }

    void make(Fiber fiber, int attempt) {
        NodeContext node = handle.node();
        if (handle.instances().sandbox().isPresent()) {
            handle.normal("SandboxChanged", "Pod sandbox changed, it will be killed and re-created.");
        }
        removeInitRecords();
        String id = node.draws().hex(handle.uid() + "/sandbox/" + attempt, 64);
        fiber.sleep(Latencies.drawn(node.draws(), Latencies.SANDBOX, "sandbox/" + id));
        String ns = handle.key().namespace();
        NetworkNamespace network = new NetworkNamespace(node.addresses().next(),
                List.of(ns + ".svc.cluster.local", "svc.cluster.local", "cluster.local"), node.network());
        node.network().attach(network);
        handle.instances().add(new Sandbox(id, attempt, node.clock().now(), network));
        created.run();
    }

    void stop(Fiber fiber) {
        handle.instances().sandbox().filter(Sandbox::ready).ifPresent(sandbox -> {
            fiber.sleep(Latencies.drawn(handle.node().draws(), Latencies.STOP_SANDBOX, "stop " + handle.uid()));
            sandbox.stopped();
            handle.node().network().detach(sandbox.network());
        });
    }

    private void removeInitRecords() {
        List<String> init = handle.pod().spec().initContainers().stream().map(Container::name).toList();
        handle.instances().all().stream().filter(i -> init.contains(i.spec().name())).forEach(handle.instances()::remove);
    }
}
