package podium.control.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import podium.cluster.core.ClaimSpec;
import podium.cluster.core.PersistentVolume;
import podium.cluster.core.PersistentVolumeClaim;
import podium.cluster.core.StorageClass;
import podium.cluster.pod.Pod;
import podium.control.ClaimState;

/** What a Pod's claims mean for scheduling. Rule: controllers.md §5, the texts of PreFilter and of VolumeBinding. */
public final class PodClaimCheck {
    private PodClaimCheck() {
    }

    /**
     * The state of a Pod's claims.
     *
     * @param claims of the Pod's namespace
     */
    public static ClaimState of(Pod pod, List<PersistentVolumeClaim> claims, List<PersistentVolume> volumes,
            List<StorageClass> classes) {
        List<String> delayed = new ArrayList<>();
        for (String name : ClaimBinding.claimNames(pod)) {
            Optional<PersistentVolumeClaim> found = claims.stream().filter(
                    c -> c.metadata().name().equals(name)).findFirst();
            if (found.isEmpty()) return ClaimState.refused(missing(pod, name));
            PersistentVolumeClaim claim = found.get();
            if (claim.metadata().deletionTimestamp().isPresent())
                return ClaimState.refused("persistentvolumeclaim \"" + name + "\" is being deleted");
            String volume = claim.spec().map(ClaimSpec::volumeName).orElse("");
            if (!volume.isEmpty()) {
                if (volumes.stream().noneMatch(v -> v.metadata().name().equals(volume))) {
                    return ClaimState.refused("persistentvolumeclaim \"" + name
                            + "\" bound to non-existent persistentvolume \"" + volume + "\"");
                }
                continue;
            }
            Optional<StorageClass> own = claim.spec().flatMap(s -> ClaimBinding.classOf(s, classes));
            if (own.filter(StorageClass::waitsForConsumer).isEmpty())
                return ClaimState.refused("pod has unbound immediate PersistentVolumeClaims");
            boolean provisioned = !own.get().provisioner().equals("kubernetes.io/no-provisioner");
            if (!provisioned && VolumeMatch.best(claim, volumes).isEmpty())
                return ClaimState.nowhere("node(s) didn't find available persistent volumes to bind");
            delayed.add(name);
        }
        return ClaimState.delayed(delayed);
    }

    private static String missing(Pod pod, String claim) {
        boolean own = pod.spec().volumes().stream().anyMatch(
                v -> v.ephemeral().isPresent() && claim.equals(EphemeralClaims.name(pod, v)));
        return own
                ? "waiting for ephemeral volume controller to create the persistentvolumeclaim \"" + claim + "\""
                : "persistentvolumeclaim \"" + claim + "\" not found";
    }
}
