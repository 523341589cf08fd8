package podium.simulation.node;

import java.util.LinkedHashMap;
import java.util.Map;
import podium.shell.fs.Tree;
import podium.shell.fs.Trees;

/** The files of persistent volumes that all nodes reach; they live until the volume is gone. */
public final class ClusterStorage {
    private final Map<String, Tree> volumes = new LinkedHashMap<>();

    /** The files of a persistent volume by its name. */
    Tree volume(String name) {
        return volumes.computeIfAbsent(name, n -> Trees.empty(0, 0, 0777));
    }
}
