package podium.simulation.node;

import java.util.Optional;
import java.util.SortedMap;
import podium.cluster.Quantity;
import podium.cluster.core.PersistentVolume;
import podium.cluster.core.PersistentVolumeSpec;
import podium.cluster.pod.ClaimSource;
import podium.cluster.pod.EmptyDirSource;
import podium.cluster.pod.PodSecurityContext;
import podium.cluster.pod.Volume;
import podium.kubelet.config.MemoryVolume;
import podium.kubelet.config.PodFields;
import podium.shell.fs.Tree;
import podium.shell.fs.Trees;
import podium.simulation.node.VolumeFiles.Payload;

/** Makes the tree of a volume. Rule: controllers.md §6. */
final class VolumeSetup {
    private final PodHandle handle;
    private final PodClaim claims;
    private int writes;

    VolumeSetup(PodHandle handle) {
        this.handle = handle;
        this.claims = new PodClaim(handle.node().api(), handle.pod());
    }

    /**
     * A volume that is set up.
     *
     * @param top the directory of the tree that is the volume
     * @param readOnly whether no container may write to it
     */
    record Mounted(Tree tree, String top, boolean readOnly) {
    }

    /** Why a volume cannot even be looked up; empty when it can. */
    Optional<String> problem(Volume volume) {
        return claims.problem(volume);
    }

    /** The name that events call a volume by: that of the persistent volume, where there is one. */
    String eventName(Volume volume) {
        return claims.volume(volume).map(v -> v.metadata().name()).orElse(volume.name());
    }

    Mounted setUp(Volume volume) throws MountException {
        Optional<SortedMap<String, Payload>> files = files(volume);
        if (files.isPresent()) {
            Tree tree = Trees.empty(0, 0, 01777);
            if (volume.configMap().isEmpty()) tree.holdInMemory();
            filled(tree).write(files.get(), handle.node().clock().now(), draw());
            return new Mounted(tree, "/", true);
        }
        if (volume.hostPath().isPresent()) return handle.node().storage().hostPath(volume.hostPath().get());
        Optional<PersistentVolume> persistent = claims.volume(volume);
        if (persistent.isPresent()) {
            boolean readOnly = volume.persistentVolumeClaim().filter(ClaimSource::readOnly).isPresent();
            return persistent(persistent.get(), readOnly);
        }
        return emptyDir(volume.emptyDir());
    }

    private Mounted emptyDir(Optional<EmptyDirSource> source) {
        boolean memory = source.filter(s -> s.medium().equals("Memory")).isPresent();
        Tree tree = Trees.empty(0, 0, memory ? 01777 : 0777);
        if (memory) {
            tree.holdInMemory();
            tree.limit(MemoryVolume.size(handle.pod().spec(), source.flatMap(EmptyDirSource::sizeLimit),
                    Quantity.ofUnits(java.math.BigDecimal.valueOf(handle.node().node().memory()), true)));
        }
        fsGroup().ifPresent(g -> tree.giveToGroup(g, false));
        return new Mounted(tree, "/", false);
    }

    private Mounted persistent(PersistentVolume volume, boolean readOnly) throws MountException {
        Optional<PersistentVolumeSpec> spec = volume.spec();
        if (spec.isPresent() && spec.get().hostPath().isPresent()) {
            Mounted host = handle.node().storage().hostPath(spec.get().hostPath().get());
            return new Mounted(host.tree(), host.top(), readOnly);
        }
        Tree tree = handle.node().storage().volume(volume.metadata().name()).tree();
        boolean rootOnly = handle.pod().spec().securityContext().flatMap(
                PodSecurityContext::fsGroupChangePolicy).filter("OnRootMismatch"::equals).isPresent();
        fsGroup().filter(g -> !rootOnly || !ownedBy(tree, g)).ifPresent(g -> tree.giveToGroup(g, readOnly));
        return new Mounted(tree, "/", readOnly);
    }

    /** Whether the root of a volume already is as fsGroup would make it. */
    private static boolean ownedBy(Tree tree, long group) {
        return tree.entry("/").filter(e -> e.gid() == group && (e.mode() & 02070) == 02070).isPresent();
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

    /** Writes what has changed since. */
    void refresh(Volume volume, Mounted mounted) throws MountException {
        Optional<SortedMap<String, Payload>> files = files(volume);
        if (files.isPresent())
            filled(mounted.tree()).refresh(files.get(), handle.node().clock().now(), draw());
    }

    private FilledVolume filled(Tree tree) {
        return new FilledVolume(tree, fsGroup());
    }

    private double draw() {
        return handle.draw("volume/" + writes++);
    }

    private Optional<Long> fsGroup() {
        return handle.pod().spec().securityContext().flatMap(PodSecurityContext::fsGroup);
    }
}
