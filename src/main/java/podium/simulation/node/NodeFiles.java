package podium.simulation.node;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import podium.shell.fs.FileChange.FileType;
import podium.shell.fs.Tree;
import podium.shell.fs.Trees;

/** The files of a node, as hostPath volumes see them. */
final class NodeFiles {
    private final Tree tree = Trees.empty(0, 0, 0755);
    private final SortedMap<String, Kind> special = new TreeMap<>();

    /** What stands at a path. */
    enum Kind {
        NOTHING, DIRECTORY, FILE, SOCKET, CHARACTER_DEVICE, BLOCK_DEVICE
    }

    /** The directories and sockets that every node of a default installation has. */
    NodeFiles() {
        for (String path : new String[]{"/etc/kubernetes/manifests", "/home", "/mnt", "/opt", "/proc", "/root", "/srv",
                "/sys", "/usr/bin", "/var/lib/kubelet/pods", "/var/log/pods", "/var/log/containers"}) {
            tree.directory(path, 0, 0, 0755);
        }
        tree.directory("/tmp", 0, 0, 01777);
        tree.file("/etc/hostname", "node\n".getBytes(java.nio.charset.StandardCharsets.UTF_8), 0, 0, 0644);
        special("/run/containerd/containerd.sock", Kind.SOCKET);
        special("/dev/null", Kind.CHARACTER_DEVICE);
        special("/dev/zero", Kind.CHARACTER_DEVICE);
        special("/dev/vda", Kind.BLOCK_DEVICE);
        special("/dev/vda1", Kind.BLOCK_DEVICE);
    }

    private void special(String path, Kind kind) {
        tree.file(path, new byte[0], 0, 0, 0660);
        special.put(path, kind);
    }

    Tree tree() {
        return tree;
    }

    /** The path that a path of a manifest names: without doubled or closing slashes, and /var/run is /run. */
    static String normal(String path) {
        String clean = ("/" + path).replaceAll("/+", "/").replaceAll("(.)/$", "$1");
        return clean.equals("/var/run") || clean.startsWith("/var/run/") ? clean.substring("/var".length()) : clean;
    }

    /** What stands at a normal path. */
    Kind at(String path) {
        Kind known = special.get(path);
        if (path.equals("/")) return Kind.DIRECTORY;
        Optional<Tree.Entry> entry = tree.entry(path);
        if (entry.isEmpty()) return Kind.NOTHING;
        if (known != null) return known;
        return entry.get().type() == FileType.DIRECTORY ? Kind.DIRECTORY : Kind.FILE;
    }

    void makeDirectory(String path) {
        tree.directory(path, 0, 0, 0755);
    }

    void makeFile(String path) {
        tree.file(path, new byte[0], 0, 0, 0644);
    }
}
