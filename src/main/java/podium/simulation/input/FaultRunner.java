package podium.simulation.input;

import podium.simulation.Answer;
import podium.simulation.Fault;
import podium.simulation.FaultWords;
import podium.simulation.control.NodeLifecycleLoop;
import podium.simulation.network.ServiceNetwork;
import podium.simulation.node.NodeFleet;
import podium.simulation.node.Registry;

/** Lets the world around the cluster go wrong, and right again. */
public final class FaultRunner {
    private final NodeFleet fleet;
    private final Registry registry;
    private final ServiceNetwork network;
    private final NodeLifecycleLoop lifecycle;

    public FaultRunner(NodeFleet fleet, Registry registry, ServiceNetwork network, NodeLifecycleLoop lifecycle) {
        this.fleet = fleet;
        this.registry = registry;
        this.network = network;
        this.lifecycle = lifecycle;
    }

    /** Carries out a fault; refused when what it names is not there. */
    public Answer run(Fault fault) {
        Answer happened = new Answer.Happened(FaultWords.text(fault));
        return switch (fault) {
            case Fault.Registry(String host, boolean answers) -> done(happened, () -> registry.answers(host, answers));
            case Fault.SlowPulls(var time) -> done(happened, () -> registry.slow(time));
            case Fault.Tag(String reference, boolean there) -> registry.holds(reference, there)
                    ? happened
                    : new Answer.Refused("no image of that repository is known: " + reference);
            case Fault.NameServer(boolean answers) -> done(happened, () -> network.nameServerAnswers(answers));
            case Fault.HostDown(String name, boolean answers) -> network.hostAnswers(name, answers)
                    ? happened
                    : new Answer.Refused("there is no host " + name + " outside the cluster");
            case Fault.NodeAdded(var node) -> fleet.has(node.name())
                    ? new Answer.Refused("there is a node " + node.name() + " already")
                    : done(happened, () -> {
                        fleet.add(node);
                        lifecycle.joined(node.name());
                    });
            case Fault.NodeRemoved(String name) -> onNode(happened, name, () -> {
                fleet.remove(name);
                lifecycle.left(name);
            });
            case Fault.NodeLost(String name, boolean silent) -> onNode(happened, name, () -> {
                if (silent) fleet.silence(name);
                else fleet.restore(name);
                if (silent) lifecycle.silent(name);
                else lifecycle.heard(name);
            });
            case Fault.NodeRebooted(String name) -> onNode(happened, name, () -> fleet.reboot(name));
            case Fault.NodeFull(String name, boolean full) -> onNode(happened, name, () -> fleet.fill(name, full));
        };
    }

    private Answer onNode(Answer happened, String name, Runnable task) {
        return fleet.has(name) ? done(happened, task) : new Answer.Refused("there is no node " + name);
    }

    private static Answer done(Answer happened, Runnable task) {
        task.run();
        return happened;
    }
}
