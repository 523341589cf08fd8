package podium.simulation.node;

import podium.cluster.pod.HostPathSource;
import podium.simulation.node.VolumeSetup.Mounted;

/** What outlives Pods: the files of the node, and the volumes behind claims. */
public final class NodeStorage {
    private final NodeFiles files = new NodeFiles();
    private final HostPaths hostPaths = new HostPaths(files);
    private final ClusterStorage shared;

    /** @param shared storage that all nodes reach */
    public NodeStorage(ClusterStorage shared) {
        this.shared = shared;
    }

    /** The part of the node's files at a path, after the check that its type asks for. */
    Mounted hostPath(HostPathSource source) throws MountException {
        String path = NodeFiles.normal(source.path());
        hostPaths.check(path, source.path(), source.type().orElse(""));
        return new Mounted(files.tree(), path, false);
    }

    /** The files of a persistent volume that no single node holds. */
    Mounted volume(String name) {
        return new Mounted(shared.volume(name), "/", false);
    }
}
