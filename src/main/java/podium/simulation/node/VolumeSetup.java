package podium.simulation.node;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import podium.cluster.Quantity;
import podium.cluster.core.PersistentVolumeClaim;
import podium.cluster.pod.EmptyDirSource;
import podium.cluster.pod.PodSecurityContext;
import podium.cluster.pod.Volume;
import podium.kubelet.config.PodFields;
import podium.shell.fs.Tree;
import podium.shell.fs.Trees;
import podium.simulation.node.VolumeFiles.Payload;

/** Makes the tree of a volume. Rule: controllers.md §6. */
final class VolumeSetup {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("'..'yyyy_MM_dd_HH_mm_ss.",
            Locale.ROOT).withZone(ZoneOffset.UTC);
    private final PodHandle handle;
    private int writes;

    VolumeSetup(PodHandle handle) {
        this.handle = handle;
    }

    /** A volume that is set up: its files, and whether containers may write to it. */
    record Mounted(Tree tree, boolean readOnly) {
    }

    Mounted setUp(Volume volume) throws MountException {
        Optional<SortedMap<String, Payload>> files = files(volume);
        if (files.isPresent()) return new Mounted(projected(files.get()), true);
        if (volume.hostPath().isPresent()) {
            return new Mounted(handle.node().storage().hostPath(volume.hostPath().get()), false);
        }
        if (volume.persistentVolumeClaim().isPresent()) {
            return new Mounted(claim(volume.persistentVolumeClaim().get().claimName()),
                    volume.persistentVolumeClaim().get().readOnly());
        }
        return new Mounted(emptyDir(volume.emptyDir()), false);
    }

    private Tree emptyDir(Optional<EmptyDirSource> source) {
        boolean memory = source.filter(s -> s.medium().equals("Memory")).isPresent();
        Tree tree = Trees.empty(0, 0, memory ? 01777 : 0777);
        if (memory) source.flatMap(EmptyDirSource::sizeLimit).map(Quantity::ceiling).ifPresent(tree::limit);
        fsGroup().ifPresent(g -> tree.giveToGroup(g, false));
        return tree;
    }

    private Tree claim(String name) throws MountException {
        Optional<PersistentVolumeClaim> claim = handle.node().api().get(PersistentVolumeClaim.class,
                handle.key().namespace(), name);
        if (claim.isEmpty()) throw new MountException("persistentvolumeclaims \"" + name + "\" not found");
        Tree tree = handle.node().storage().claim(claim.get());
        fsGroup().ifPresent(g -> tree.giveToGroup(g, false));
        return tree;
    }

    /** The files of a volume that the kubelet fills; empty for one of another kind. */
    private Optional<SortedMap<String, Payload>> files(Volume volume) throws MountException {
        PodFields fields = new PodFields(handle.pod(), handle.pod().status().map(s -> s.podIP()).orElse(""),
                handle.node().hostIp(),
                NodeResources.of(handle.node().node()));
        VolumeFiles files = new VolumeFiles(handle.node().api(), fields);
        if (volume.configMap().isPresent()) return Optional.of(files.configMap(volume.configMap().get()));
        if (volume.secret().isPresent()) return Optional.of(files.secret(volume.secret().get()));
        if (volume.projected().isPresent()) return Optional.of(files.projected(volume.projected().get()));
        return volume.downwardAPI().map(d -> files.downward(d.items(), d.defaultMode().orElse(0644)));
    }

    private Tree projected(SortedMap<String, Payload> files) {
        Tree tree = Trees.empty(0, 0, 01777);
        write(tree, files);
        return tree;
    }

    /** A new directory with the files, links to it, and the old one gone. */
    private void write(Tree tree, SortedMap<String, Payload> files) {
        String directory = STAMP.format(handle.node().clock().now())
                + (long) (1e9 + 3e9 * handle.draw("volume/" + writes++));
        tree.directory("/" + directory, 0, 0, 0755);
        files.forEach(
                (path, payload) -> tree.file("/" + directory + "/" + path, payload.content(), 0, 0, payload.mode()));
        tree.link("/..data", directory);
        files.keySet().stream().map(p -> p.split("/", 2)[0]).distinct().forEach(
                name -> tree.link("/" + name, "..data/" + name));
        fsGroup().ifPresent(g -> tree.giveToGroup(g, true));
    }

    /** Writes what has changed since; true when something has. */
    boolean refresh(Volume volume, Mounted mounted) throws MountException {
        Optional<SortedMap<String, Payload>> files = files(volume);
        if (files.isEmpty() || same(mounted.tree(), files.get())) return false;
        Optional<String> old = mounted.tree().entry("/..data").map(Tree.Entry::target);
        write(mounted.tree(), files.get());
        mounted.tree().entries().stream().filter(e -> e.target().startsWith("..data/")).map(Tree.Entry::path).filter(
                p -> files.get().keySet().stream().noneMatch(k -> ("/" + k.split("/", 2)[0]).equals(p))).forEach(
                        mounted.tree()::remove);
        old.ifPresent(name -> mounted.tree().remove("/" + name));
        return true;
    }

    private static boolean same(Tree tree, SortedMap<String, Payload> files) {
        long present = tree.entries().stream().filter(e -> e.target().startsWith("..data/")).count();
        long wanted = files.keySet().stream().map(p -> p.split("/", 2)[0]).distinct().count();
        return present == wanted && files.entrySet().stream().allMatch(f -> tree.read("/..data/" + f.getKey()).filter(
                c -> java.util.Arrays.equals(c, f.getValue().content())).isPresent());
    }

    private Optional<Long> fsGroup() {
        return handle.pod().spec().securityContext().flatMap(PodSecurityContext::fsGroup);
    }
}
