package podium.simulation.node;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import podium.cluster.ObjectKey;
import podium.cluster.core.Node;
import podium.shell.machine.Machine;
import podium.shell.net.NetworkNamespace;
import podium.simulation.Change.EventChanged;
import podium.simulation.RequestLog;
import podium.simulation.TraceLog;
import podium.simulation.World;
import podium.simulation.api.ApiServer;
import podium.simulation.api.EventRecorder;
import podium.simulation.api.Uplink;
import podium.simulation.network.ServiceNetwork;
import podium.simulation.time.Draws;
import podium.simulation.time.EventLoop;
import podium.simulation.time.Fibers;

/** All nodes of a cluster, each with its kubelet, and what can befall them. */
public final class NodeFleet {
    /** From power to a kubelet that reports. */
    private static final Duration BOOT = Duration.ofSeconds(20);
    private final Shared shared;
    private final Addresses addresses = new Addresses();
    private final ClusterStorage storage = new ClusterStorage();
    private final List<Kubelet> kubelets = new ArrayList<>();
    private int number = 1;

    public NodeFleet(Shared shared) {
        this.shared = shared;
    }

    /** What all nodes work with. */
    public record Shared(World world, EventLoop clock, Fibers fibers, Draws draws, ApiServer api, TraceLog trace,
            Machine machine, ServiceNetwork network, RequestLog requests, Registry registry) {
    }

    /** The kubelets of all nodes that are there. */
    public List<Kubelet> kubelets() {
        return List.copyOf(kubelets);
    }

    /** Whether there is a node of that name. */
    public boolean has(String name) {
        return named(name).isPresent();
    }

    private Optional<Kubelet> named(String name) {
        return kubelets.stream().filter(k -> k.context().node().name().equals(name)).findFirst();
    }

    /** A node joins: its kubelet begins to work and reports it. */
    public void add(World.Node node) {
        Uplink uplink = new Uplink();
        String address = "10.88.0." + number++;
        EventRecorder events = new EventRecorder(shared.clock, e -> uplink.pass(
                () -> shared.trace.add(new EventChanged(shared.clock.now(), e.event()))), "kubelet");
        Kubelet kubelet = new Kubelet(new NodeContext(node, shared.world, shared.clock, shared.fibers, shared.draws,
                shared.api, shared.trace, events, shared.machine, shared.network, shared.requests,
                new ImageStore(shared.registry, node.images(), shared.clock, shared.draws), new NodeStorage(storage),
                addresses, new NetworkNamespace(address, List.of(), shared.network), uplink,
                new NodeLoad(shared.draws)));
        kubelets.add(kubelet);
        kubelet.begin();
        shared.api.create(NodeReport.of(node, address, shared.clock.now()));
    }

    /** A node is taken out for good. */
    public void remove(String name) {
        named(name).ifPresent(kubelet -> {
            kubelet.powerOff();
            kubelet.context().uplink().cut();
            kubelets.remove(kubelet);
            object(name).ifPresent(shared.api::remove);
        });
    }

    /** A node is not heard any more, and nobody reaches its Pods; they run on. */
    public void silence(String name) {
        named(name).ifPresent(kubelet -> {
            kubelet.context().uplink().cut();
            kubelet.networks().forEach(shared.network::cut);
        });
    }

    /** A node is heard again; it tells how its Pods are. */
    public void restore(String name) {
        named(name).filter(k -> k.context().uplink().isCut()).ifPresent(kubelet -> {
            kubelet.networks().forEach(shared.network::join);
            report(kubelet);
        });
    }

    /** A node goes down with all that runs on it, and comes up again; its kubelet says so. */
    public void reboot(String name) {
        named(name).filter(Kubelet::isOn).ifPresent(kubelet -> {
            kubelet.powerOff();
            kubelet.context().uplink().cut();
            shared.clock.after(BOOT, () -> {
                if (!kubelets.contains(kubelet)) return;
                kubelet.context().uplink().open();
                Node node = object(name).orElseThrow();
                String boot = shared.draws.uid("boot/" + name + "@" + shared.clock.now());
                EventRecorder events = kubelet.context().events();
                events.normal(node.key(), node.metadata().uid(), "", "Starting", "Starting kubelet.");
                events.warning(node.key(), node.metadata().uid(), "", "Rebooted",
                        "Node " + name + " has been rebooted, boot id: " + boot);
                report(kubelet);
            });
        });
    }

    /** The kubelet reports its node as healthy, and its Pods. */
    private void report(Kubelet kubelet) {
        String name = kubelet.context().node().name();
        kubelet.context().uplink().open();
        object(name).ifPresent(node -> {
            boolean ready = NodeReport.isReady(node);
            shared.api.update(node, n -> NodeReport.renewed(n, shared.clock.now()));
            if (!ready)
                kubelet.context().events().normal(node.key(), node.metadata().uid(), "", "NodeReady",
                        "Node " + name + " status is now: NodeReady");
        });
        kubelet.resume();
    }

    private Optional<Node> object(String name) {
        return shared.api.get(new ObjectKey("Node", "", name)).filter(Node.class::isInstance).map(Node.class::cast);
    }

    /** A node takes no more Pods than it has, or again as many as it was made for. */
    public void fill(String name, boolean full) {
        named(name).ifPresent(kubelet -> object(name).ifPresent(node -> shared.api.update(node,
                n -> full ? NodeReport.full(n, shared.api) : NodeReport.roomy(n, kubelet.context().node()))));
    }
}
