package podium.simulation.node;

import java.util.LinkedHashMap;
import java.util.Map;
import podium.cluster.ObjectKey;
import podium.cluster.core.PersistentVolumeClaim;
import podium.cluster.pod.HostPathSource;
import podium.shell.fs.FileChange.FileType;
import podium.shell.fs.Tree;
import podium.shell.fs.Trees;

/** What outlives Pods: directories of the node, and the volumes behind claims. */
public final class NodeStorage {
    private final Map<String, Tree> paths = new LinkedHashMap<>();
    private final Map<ObjectKey, Tree> claims = new LinkedHashMap<>();

    /** The directory of the node at a path, after the check that its type asks for. */
    Tree hostPath(HostPathSource source) throws MountException {
        Tree known = paths.get(source.path());
        String type = source.type().orElse("");
        boolean isFile = known != null && known.entry("/").filter(e -> e.type() == FileType.FILE).isPresent();
        if (type.equals("Directory") && (known == null || isFile)) {
            throw new MountException("hostPath type check failed: " + source.path() + " is not a directory");
        }
        if (type.equals("File") && !isFile)
            throw new MountException("hostPath type check failed: " + source.path() + " is not a file");
        return paths.computeIfAbsent(source.path(), p -> Trees.empty(0, 0, 0755));
    }

    /** The files behind a claim. */
    Tree claim(PersistentVolumeClaim claim) {
        return claims.computeIfAbsent(claim.key(), k -> Trees.empty(0, 0, 0777));
    }
}
