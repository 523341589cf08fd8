package podium.control.storage;

import java.util.List;
import java.util.Optional;
import podium.cluster.core.ClaimSpec;
import podium.cluster.core.PersistentVolume;
import podium.cluster.core.PersistentVolumeClaim;
import podium.cluster.core.StorageClass;
import podium.cluster.pod.ClaimSource;
import podium.cluster.pod.Pod;

/** What becomes of a claim that has no volume yet. Rule: controllers.md §6, PVC. */
public final class ClaimBinding {
    /** What the scheduler writes on a claim once it has chosen the node of a Pod that uses it. */
    public static final String SELECTED_NODE = "volume.kubernetes.io/selected-node";
    private static final String BUILT_IN = "kubernetes.io/";

    private ClaimBinding() {
    }

    /**
     * The next step for a claim.
     *
     * @param volumes all of the cluster
     * @param classes all of the cluster
     * @param pods those of the claim's namespace
     */
    public static ClaimStep next(PersistentVolumeClaim claim, List<PersistentVolume> volumes,
            List<StorageClass> classes, List<Pod> pods) {
        ClaimSpec spec = claim.spec().orElseThrow();
        if (!spec.volumeName().isEmpty()) return named(claim, spec, volumes);
        Optional<StorageClass> own = classOf(spec, classes);
        boolean waits = waitsForConsumer(claim, own);
        Optional<PersistentVolume> volume = VolumeMatch.best(claim, waits ? kept(claim, volumes) : volumes);
        if (volume.isPresent()) return new ClaimStep.Bind(volume.get());
        if (waits) return waiting(claim, pods);
        String name = spec.storageClassName().orElse("");
        if (name.isEmpty()) {
            return new ClaimStep.Wait(false, "FailedBinding",
                    "no persistent volumes available for this claim and no storage class is set");
        }
        if (own.isEmpty()) return provisioningFailed("storageclass.storage.k8s.io \"" + name + "\" not found");
        String provisioner = own.get().provisioner();
        return provisioner.startsWith(BUILT_IN)
                ? provisioningFailed("no volume plugin matched name: " + provisioner)
                : new ClaimStep.Provision(own.get());
    }

    private static ClaimStep provisioningFailed(String why) {
        return new ClaimStep.Wait(true, "ProvisioningFailed", why);
    }

    /** The class that a claim names. */
    static Optional<StorageClass> classOf(ClaimSpec claim, List<StorageClass> classes) {
        String name = claim.storageClassName().orElse("");
        return classes.stream().filter(c -> !name.isEmpty() && c.metadata().name().equals(name)).findFirst();
    }

    /** Whether binding is put off until a node is known. */
    static boolean waitsForConsumer(PersistentVolumeClaim claim, Optional<StorageClass> own) {
        return own.filter(StorageClass::waitsForConsumer).isPresent()
                && !claim.metadata().annotations().containsKey(SELECTED_NODE);
    }

    private static List<PersistentVolume> kept(PersistentVolumeClaim claim, List<PersistentVolume> volumes) {
        return volumes.stream().filter(v -> VolumeMatch.isKeptFor(v, claim)).toList();
    }

    /** A claim that asks for one volume gets that or none. */
    private static ClaimStep named(PersistentVolumeClaim claim, ClaimSpec spec, List<PersistentVolume> volumes) {
        Optional<PersistentVolume> volume = volumes.stream().filter(
                v -> v.metadata().name().equals(spec.volumeName())).findFirst();
        if (volume.isEmpty()) return new ClaimStep.Rest();
        if (!VolumeMatch.isFree(volume.get()) && !VolumeMatch.isKeptFor(volume.get(), claim))
            return new ClaimStep.Rest();
        Optional<String> mismatch = VolumeMatch.mismatch(spec, volume.get());
        return mismatch.<ClaimStep>map(why -> new ClaimStep.Wait(true, "VolumeMismatch",
                "Cannot bind to requested volume \"" + spec.volumeName() + "\": " + why)).orElseGet(
                        () -> new ClaimStep.Bind(volume.get()));
    }

    private static ClaimStep waiting(PersistentVolumeClaim claim, List<Pod> pods) {
        List<String> users = pods.stream().filter(p -> p.spec().nodeName().isEmpty() && uses(p, claim)).map(
                p -> p.metadata().name()).toList();
        if (users.isEmpty()) {
            return new ClaimStep.Wait(false, "WaitForFirstConsumer",
                    "waiting for first consumer to be created before binding");
        }
        return new ClaimStep.Wait(false, "WaitForPodScheduled", "waiting for pod" + (users.size() > 1 ? "s " : " ")
                + String.join(",", users) + " to be scheduled");
    }

    /** Whether a Pod names a claim in its volumes. */
    public static boolean uses(Pod pod, PersistentVolumeClaim claim) {
        return pod.metadata().namespace().equals(claim.metadata().namespace())
                && claimNames(pod).contains(claim.metadata().name());
    }

    /** The claims behind a Pod's volumes, in their order: named ones, and those made for the Pod. */
    public static List<String> claimNames(Pod pod) {
        return pod.spec().volumes().stream().flatMap(
                v -> v.persistentVolumeClaim().map(ClaimSource::claimName).or(() -> v.ephemeral().map(
                        e -> EphemeralClaims.name(pod, v))).stream()).toList();
    }
}
