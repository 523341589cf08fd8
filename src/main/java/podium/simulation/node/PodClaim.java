package podium.simulation.node;

import java.util.Optional;
import podium.cluster.core.ClaimSpec;
import podium.cluster.core.PersistentVolume;
import podium.cluster.core.PersistentVolumeClaim;
import podium.cluster.pod.ClaimSource;
import podium.cluster.pod.Pod;
import podium.cluster.pod.Volume;
import podium.control.storage.EphemeralClaims;
import podium.simulation.api.ApiServer;

/** The claims behind a Pod's volumes. Rule: controllers.md §6, the errors of volumes that cannot be processed. */
final class PodClaim {
    private final ApiServer api;
    private final Pod pod;

    PodClaim(ApiServer api, Pod pod) {
        this.api = api;
        this.pod = pod;
    }

    /** The claim that a volume names, or that is made for the Pod. */
    private Optional<String> name(Volume volume) {
        return volume.persistentVolumeClaim().map(ClaimSource::claimName).or(
                () -> volume.ephemeral().map(e -> EphemeralClaims.name(pod, volume)));
    }

    /** Why a volume cannot be processed; empty when nothing is wrong, or no claim stands behind it. */
    Optional<String> problem(Volume volume) {
        Optional<String> name = name(volume);
        if (name.isEmpty()) return Optional.empty();
        String place = "error processing PVC " + pod.metadata().namespace() + "/" + name.get() + ": ";
        Optional<PersistentVolumeClaim> claim = claim(name.get());
        if (claim.isEmpty()) {
            return Optional.of(place + "failed to fetch PVC from API server: persistentvolumeclaims \"" + name.get()
                    + "\" not found");
        }
        if (claim.get().metadata().deletionTimestamp().isPresent()) return Optional.of(place + "PVC is being deleted");
        if (claim.get().status().filter(s -> s.phase().equals("Bound")).isEmpty())
            return Optional.of(place + "PVC is not bound");
        boolean block = claim.get().spec().flatMap(ClaimSpec::volumeMode).filter("Block"::equals).isPresent();
        return block
                ? Optional.of(
                        "volume " + volume.name() + " has volumeMode Block, but is specified in volumeMounts")
                : Optional.empty();
    }

    /** The persistent volume behind a volume of the Pod; empty without a bound claim. */
    Optional<PersistentVolume> volume(Volume volume) {
        return name(volume).flatMap(this::claim).flatMap(PersistentVolumeClaim::spec).map(
                ClaimSpec::volumeName).flatMap(n -> api.get(PersistentVolume.class, "", n));
    }

    private Optional<PersistentVolumeClaim> claim(String name) {
        return api.get(PersistentVolumeClaim.class, pod.metadata().namespace(), name);
    }
}
