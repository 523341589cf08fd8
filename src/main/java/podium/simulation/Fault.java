package podium.simulation;

import java.time.Duration;

/** Something about the world around a cluster that goes wrong, or becomes right again. */
public sealed interface Fault {
    /** The hosts of a registry do not answer, or do again; an empty host stands for all of them. */
    record Registry(String host, boolean answers) implements Fault {
    }

    /** Every pull takes this long, before its size; zero for the usual time. */
    record SlowPulls(Duration time) implements Fault {
    }

    /** A registry has an image, or has it no longer; what lies on a node already stays there. */
    record Tag(String reference, boolean there) implements Fault {
    }

    /** The name server of the cluster answers, or does not. */
    record NameServer(boolean answers) implements Fault {
    }

    /** A node joins the cluster. */
    record NodeAdded(World.Node node) implements Fault {
    }

    /** A node of this name is taken out of the cluster for good. */
    record NodeRemoved(String name) implements Fault {
    }

    /** A node falls silent while its containers run on, or is heard again. */
    record NodeLost(String name, boolean silent) implements Fault {
    }

    /** A node goes down, and comes up again after a while. */
    record NodeRebooted(String name) implements Fault {
    }

    /** A node takes no more Pods than it has, or as many as it did before. */
    record NodeFull(String name, boolean full) implements Fault {
    }

    /** A host outside the cluster does not answer, or does again. */
    record HostDown(String name, boolean answers) implements Fault {
    }
}
