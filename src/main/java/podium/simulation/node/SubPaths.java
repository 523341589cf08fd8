package podium.simulation.node;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import podium.cluster.pod.VolumeMount;
import podium.kubelet.config.ConfigException;
import podium.kubelet.config.Expansion;
import podium.shell.fs.Tree;
import podium.shell.fs.Trees;

/** subPath and subPathExpr. Rule: controllers.md §6. */
final class SubPaths {
    private static final Pattern REFERENCE = Pattern.compile("\\$\\(([^)]+)\\)");

    private SubPaths() {
    }

    /** The sub path of a mount with its references expanded; an empty variable counts as missing. */
    static String of(VolumeMount mount, Map<String, String> environment) throws ConfigException {
        if (mount.subPathExpr().isEmpty()) return mount.subPath();
        List<String> missing = new ArrayList<>();
        Matcher m = REFERENCE.matcher(mount.subPathExpr());
        while (m.find()) {
            if (environment.getOrDefault(m.group(1), "").isEmpty()) missing.add(m.group(1));
        }
        if (!missing.isEmpty()) throw new ConfigException("missing value for " + String.join(", ", missing));
        return Expansion.expand(mount.subPathExpr(), environment);
    }

    /** What a sub path of a volume that the kubelet fills shows: the file of this moment, never updated. */
    static Tree frozen(Tree tree, String subPath) {
        Optional<byte[]> file = tree.read("/" + subPath);
        if (file.isEmpty()) return tree;
        Tree copy = Trees.empty(0, 0, 0755);
        int mode = tree.entry(target(tree, "/" + subPath)).map(Tree.Entry::mode).orElse(0644);
        copy.file("/" + subPath, file.get(), 0, 0, mode);
        return copy;
    }

    private static String target(Tree tree, String path) {
        return tree.entry("/..data").map(data -> "/" + data.target() + path).orElse(path);
    }

    static boolean exists(Tree tree, String subPath) {
        return tree.entry("/" + subPath).isPresent() || tree.read("/" + subPath).isPresent();
    }
}
