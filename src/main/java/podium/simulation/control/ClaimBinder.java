package podium.simulation.control;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import podium.cluster.ObjectMeta;
import podium.cluster.core.ClaimReference;
import podium.cluster.core.ClaimSpec;
import podium.cluster.core.ClaimStatus;
import podium.cluster.core.PersistentVolume;
import podium.cluster.core.PersistentVolumeClaim;
import podium.cluster.core.PersistentVolumeSpec;
import podium.cluster.core.PersistentVolumeStatus;
import podium.cluster.core.StorageClass;
import podium.cluster.pod.HostPathSource;
import podium.control.storage.VolumeMatch;
import podium.shell.Clock;
import podium.simulation.api.ApiServer;

/** Carries out what is decided about claims and volumes. */
final class ClaimBinder {
    /** Provisioners that make directories of a node, as small clusters run them. */
    private static final List<String> RUNNING = List.of("rancher.io/local-path", "k8s.io/minikube-hostpath");
    private static final Duration MAKING = Duration.ofSeconds(3);
    private final Clock clock;
    private final ApiServer api;

    ClaimBinder(Clock clock, ApiServer api) {
        this.clock = clock;
        this.api = api;
    }

    /** A new volume is there for the taking. */
    void offer(PersistentVolume volume) {
        if (volume.status().filter(s -> !s.phase().isEmpty() && !s.phase().equals("Pending")).isPresent()) return;
        api.update(volume, v -> v.with(v.spec(), phase("Available")));
    }

    private static Optional<PersistentVolumeStatus> phase(String name) {
        return Optional.of(new PersistentVolumeStatus(name));
    }

    void bind(PersistentVolumeClaim claim, PersistentVolume volume) {
        Optional<ClaimReference> owner = Optional.of(reference(claim));
        api.update(volume, v -> v.with(v.spec().map(s -> s.withClaimRef(owner)), phase("Bound")));
        PersistentVolumeSpec spec = volume.spec().orElseThrow();
        api.update(claim, c -> c.withSpec(c.spec().map(s -> s.withVolumeName(volume.metadata().name()))).withStatus(
                Optional.of(new ClaimStatus("Bound", spec.accessModes(), spec.capacity()))).withMetadata(
                        bound(c.metadata())));
    }

    private static ClaimReference reference(PersistentVolumeClaim claim) {
        return new ClaimReference("v1", "PersistentVolumeClaim", claim.metadata().namespace(),
                claim.metadata().name(), claim.metadata().uid());
    }

    private static ObjectMeta bound(ObjectMeta meta) {
        SortedMap<String, String> annotations = new TreeMap<>(meta.annotations());
        annotations.put("pv.kubernetes.io/bind-completed", "yes");
        annotations.put("pv.kubernetes.io/bound-by-controller", "yes");
        return meta.withAnnotations(annotations);
    }

    /** A provisioner that runs makes a directory of the node for the claim; one that does not leaves it waiting. */
    void provision(PersistentVolumeClaim claim, StorageClass own) {
        if (!RUNNING.contains(own.provisioner())) return;
        String name = "pvc-" + claim.metadata().uid();
        clock.after(MAKING, () -> {
            boolean wanted = api.get(PersistentVolumeClaim.class, claim.metadata().namespace(),
                    claim.metadata().name()).filter(c -> c.metadata().uid().equals(claim.metadata().uid())).isPresent();
            if (wanted && api.get(PersistentVolume.class, "", name).isEmpty()) api.create(made(name, claim, own));
        });
    }

    private PersistentVolume made(String name, PersistentVolumeClaim claim, StorageClass own) {
        ClaimSpec asked = claim.spec().orElseThrow();
        ObjectMeta meta = claim.metadata().withName(name).withNamespace("").withAnnotations(
                Map.of("pv.kubernetes.io/provisioned-by", own.provisioner())).withLabels(Map.of()).withFinalizers(
                        List.of()).withOwnerReferences(List.of());
        String directory = "/opt/local-path-provisioner/" + name + "_" + claim.metadata().namespace() + "_"
                + claim.metadata().name();
        PersistentVolumeSpec spec = new PersistentVolumeSpec(
                asked.resources().map(r -> r.requests()).orElse(Map.of()), asked.accessModes(),
                own.reclaimPolicy().orElse("Delete"), own.metadata().name(), asked.volumeMode(),
                Optional.of(new HostPathSource(directory, Optional.of("DirectoryOrCreate"))),
                Optional.of(reference(claim)), Map.of());
        return new PersistentVolume("v1", "PersistentVolume", meta, Optional.of(spec), Optional.empty());
    }

    /** The volume of a claim that is gone: kept for someone to look at, or deleted with it. */
    void release(PersistentVolumeClaim claim) {
        for (PersistentVolume volume : api.list(PersistentVolume.class)) {
            if (!VolumeMatch.isKeptFor(volume, claim)) continue;
            boolean deleted = volume.spec().filter(
                    s -> s.persistentVolumeReclaimPolicy().equals("Delete")).isPresent();
            if (deleted) api.remove(volume);
            else api.update(volume, v -> v.with(v.spec(), phase("Released")));
        }
    }
}
