package podium.control.storage;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import podium.cluster.LabelSelector;
import podium.cluster.Quantity;
import podium.cluster.core.ClaimReference;
import podium.cluster.core.ClaimSpec;
import podium.cluster.core.PersistentVolume;
import podium.cluster.core.PersistentVolumeClaim;
import podium.cluster.core.PersistentVolumeSpec;
import podium.cluster.pod.ResourceRequirements;
import podium.control.pod.Selectors;

/** Which volume a claim can have: one kept for it, else the smallest that is free and large enough. Rule: controllers.md §6, PVC. */
public final class VolumeMatch {
    private static final Quantity NOTHING = Quantity.ofUnits(java.math.BigDecimal.ZERO, false);

    private VolumeMatch() {
    }

    /** The best volume for a claim. */
    public static Optional<PersistentVolume> best(PersistentVolumeClaim claim, List<PersistentVolume> volumes) {
        ClaimSpec spec = claim.spec().orElseThrow();
        Optional<PersistentVolume> kept = volumes.stream().filter(v -> isKeptFor(v, claim)).filter(
                v -> mismatch(spec, v).isEmpty()).findFirst();
        return kept.or(
                () -> volumes.stream().filter(VolumeMatch::isFree).filter(v -> mismatch(spec, v).isEmpty()).filter(
                        v -> selected(spec.selector(), v)).min(Comparator.comparing(v -> capacity(v).amount())));
    }

    /** Whether nobody has a volume and nobody is meant to. */
    static boolean isFree(PersistentVolume volume) {
        return volume.metadata().deletionTimestamp().isEmpty()
                && volume.spec().filter(s -> s.claimRef().isEmpty()).isPresent();
    }

    /** Whether a volume names a claim, be it the claim's own name alone or also its identity. */
    public static boolean isKeptFor(PersistentVolume volume, PersistentVolumeClaim claim) {
        Optional<ClaimReference> owner = volume.spec().flatMap(PersistentVolumeSpec::claimRef);
        return owner.filter(r -> r.namespace().equals(claim.metadata().namespace())
                && r.name().equals(claim.metadata().name())
                && (r.uid().isEmpty() || r.uid().equals(claim.metadata().uid()))).isPresent();
    }

    /** Why a volume cannot serve a claim, in the controller's words; empty when it can. */
    static Optional<String> mismatch(ClaimSpec claim, PersistentVolume volume) {
        PersistentVolumeSpec spec = volume.spec().orElseThrow();
        if (requested(claim).amount().compareTo(capacity(volume).amount()) > 0)
            return Optional.of("requested PV is too small");
        if (!claim.storageClassName().orElse("").equals(spec.storageClassName()))
            return Optional.of("storageClassName does not match");
        if (!claim.volumeMode().orElse("Filesystem").equals(spec.volumeMode().orElse("Filesystem")))
            return Optional.of("incompatible volumeMode");
        return spec.accessModes().containsAll(claim.accessModes())
                ? Optional.empty()
                : Optional.of("incompatible accessMode");
    }

    private static boolean selected(Optional<LabelSelector> selector, PersistentVolume volume) {
        return selector.isEmpty() || Selectors.match(selector, volume.metadata().labels());
    }

    private static Quantity capacity(PersistentVolume volume) {
        return volume.spec().map(s -> s.capacity().getOrDefault("storage", NOTHING)).orElse(NOTHING);
    }

    private static Quantity requested(ClaimSpec claim) {
        return claim.resources().map(ResourceRequirements::requests).map(
                r -> r.getOrDefault("storage", NOTHING)).orElse(NOTHING);
    }
}
