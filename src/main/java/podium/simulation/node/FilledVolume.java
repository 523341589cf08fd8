package podium.simulation.node;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import podium.shell.fs.Tree;
import podium.simulation.node.VolumeFiles.Payload;

/** The layout of a volume that the kubelet fills: a dated directory, links into it, replaced as a whole. Rule: controllers.md §6. */
final class FilledVolume {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("'..'yyyy_MM_dd_HH_mm_ss.",
            Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final String DATA = "..data/";
    private final Tree tree;
    private final Optional<Long> group;

    /** @param group the Pod's fsGroup, which owns what is written */
    FilledVolume(Tree tree, Optional<Long> group) {
        this.tree = tree;
        this.group = group;
    }

    /**
     * Writes a new directory and turns the links to it.
     *
     * @param draw of the directory's name, in [0, 1)
     */
    void write(SortedMap<String, Payload> files, Instant now, double draw) {
        String directory = STAMP.format(now) + (long) (1e9 + 3e9 * draw);
        tree.directory("/" + directory, 0, 0, 0755);
        files.forEach((path, file) -> tree.file("/" + directory + "/" + path, file.content(), file.owner(), 0,
                file.mode()));
        tree.link("/..data", directory);
        top(files).forEach(name -> tree.link("/" + name, DATA + name));
        group.ifPresent(g -> tree.giveToGroup(g, true));
    }

    /** Writes what has changed; true when something has. */
    boolean refresh(SortedMap<String, Payload> files, Instant now, double draw) {
        if (holds(files)) return false;
        Optional<String> old = tree.entry("/..data").map(Tree.Entry::target);
        write(files, now, draw);
        List<String> present = top(files);
        links().filter(path -> !present.contains(path.substring(1))).toList().forEach(tree::remove);
        old.ifPresent(name -> tree.remove("/" + name));
        return true;
    }

    private boolean holds(SortedMap<String, Payload> files) {
        return links().count() == top(files).size() && files.entrySet().stream().allMatch(
                f -> tree.read("/" + DATA + f.getKey()).filter(
                        c -> Arrays.equals(c, f.getValue().content())).isPresent());
    }

    private java.util.stream.Stream<String> links() {
        return tree.entries().stream().filter(e -> e.target().startsWith(DATA)).map(Tree.Entry::path);
    }

    private static List<String> top(SortedMap<String, Payload> files) {
        return files.keySet().stream().map(p -> p.split("/", 2)[0]).distinct().toList();
    }
}
