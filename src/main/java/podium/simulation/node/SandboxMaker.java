package podium.simulation.node;

import java.util.List;
import java.util.Optional;
import podium.cluster.pod.Container;
import podium.cluster.pod.PodSecurityContext;
import podium.cluster.pod.Sysctl;
import podium.shell.net.NetworkNamespace;
import podium.simulation.Change;
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

    /** Makes one; false when the runtime refuses, which an event tells. */
    boolean make(Fiber fiber, int attempt) {
        NodeContext node = handle.node();

        removeInitRecords();
        String id = node.draws().hex(handle.uid() + "/sandbox/" + attempt, 64);
        node.load().work(fiber, Latencies.SANDBOX, "sandbox/" + id);
        if (refused(id)) return false;
        Resolver resolver = Resolver.of(handle.pod());
        resolver.problems().forEach(p -> handle.warning("DNSConfigForming", p));
        NetworkNamespace network = handle.pod().spec().hostNetwork()
                ? node.hostNetwork()
                : new NetworkNamespace(node.addresses().next(), resolver.search(), node.network());
        openPorts(network);
        node.network().attach(network);
        node.requests().register(network, name -> handle.instances().newest(name).map(Instance::run));
        handle.instances().add(new Sandbox(id, attempt, node.clock().now(), network,
                handle.pod().spec().shareProcessNamespace().orElse(false)));
        created.run();
        return true;
    }

    /** Rule: containerd opens low ports to all users, but not in the node's own network; a sysctl of the Pod counts before. */
    private void openPorts(NetworkNamespace network) {
        Optional<String> asked = handle.pod().spec().securityContext().map(PodSecurityContext::sysctls).orElse(
                List.of()).stream().filter(s -> s.name().equals("net.ipv4.ip_unprivileged_port_start")).map(
                        Sysctl::value).findFirst();
        if (asked.filter(v -> v.matches("\\d{1,5}")).isPresent())
            network.firstUnprivilegedPort(Integer.parseInt(asked.get()));
        else
            if (handle.pod().spec().hostNetwork()) network.firstUnprivilegedPort(1024);
    }

    /** A group for all containers needs a user for all containers. */
    private boolean refused(String id) {
        Optional<PodSecurityContext> context = handle.pod().spec().securityContext();
        Optional<Long> group = context.flatMap(PodSecurityContext::runAsGroup);
        if (group.isEmpty() || context.flatMap(PodSecurityContext::runAsUser).isPresent()) return false;
        handle.warning("FailedCreatePodSandBox",
                "Failed to create pod sandbox: rpc error: code = Unknown desc = failed to start sandbox \"" + id
                        + "\": failed to generate sandbox container spec options: failed to generate user string: user group \""
                        + group.get()
                        + "\" is specified without user");
        return true;
    }

    /** Told before anything of the old sandbox is stopped. */
    void announce() {
        if (handle.instances().sandbox().isPresent()) {
            handle.normal("SandboxChanged", "Pod sandbox changed, it will be killed and re-created.");
        }
    }

    void stop(Fiber fiber) {
        handle.instances().sandbox().filter(Sandbox::ready).ifPresent(sandbox -> {
            handle.node().load().work(fiber, Latencies.STOP_SANDBOX, "stop " + handle.uid());
            sandbox.stopped();
            if (!handle.pod().spec().hostNetwork()) handle.node().network().detach(sandbox.network());
        });
    }

    private void removeInitRecords() {
        List<String> init = handle.pod().spec().initContainers().stream().map(Container::name).toList();
        handle.instances().all().stream().filter(i -> init.contains(i.spec().name())).forEach(i -> {
            handle.instances().remove(i);
            handle.node().trace().add(new Change.ContainerRemoved(handle.node().clock().now(), i.run()));
        });
    }
}
