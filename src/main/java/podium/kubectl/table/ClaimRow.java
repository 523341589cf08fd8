package podium.kubectl.table;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import podium.cluster.core.ClaimSpec;
import podium.cluster.core.ClaimStatus;
import podium.cluster.core.PersistentVolumeClaim;

/** The row of a PersistentVolumeClaim. Rule: kubectl.md §3. */
final class ClaimRow {
    private static final String UNSET = "<unset>";

    private ClaimRow() {
    }

    static List<String> cells(PersistentVolumeClaim claim, Instant now) {
        String volume = claim.spec().map(ClaimSpec::volumeName).orElse("");
        Optional<ClaimStatus> bound = claim.status().filter(s -> !volume.isEmpty());
        String capacity = bound.flatMap(s -> Optional.ofNullable(s.capacity().get("storage"))).map(
                Object::toString).orElse("");
        boolean deleted = claim.metadata().deletionTimestamp().isPresent();
        return List.of(claim.metadata().name(),
                deleted ? "Terminating" : claim.status().map(ClaimStatus::phase).orElse(""), volume, capacity,
                bound.map(s -> modes(s.accessModes())).orElse(""),
                claim.spec().flatMap(ClaimSpec::storageClassName).orElse(""),
                claim.spec().map(s -> s.other().get("volumeAttributesClassName")).map(n -> n.asText()).orElse(UNSET),
                Cells.age(claim, now));
    }

    static List<String> wide(PersistentVolumeClaim claim) {
        return List.of(claim.spec().flatMap(ClaimSpec::volumeMode).orElse(UNSET));
    }

    /** Access modes abbreviated, in an order of their own. */
    static String modes(List<String> modes) {
        List<String> shown = new ArrayList<>();
        if (modes.contains("ReadWriteOnce")) shown.add("RWO");
        if (modes.contains("ReadOnlyMany")) shown.add("ROX");
        if (modes.contains("ReadWriteMany")) shown.add("RWX");
        if (modes.contains("ReadWriteOncePod")) shown.add("RWOP");
        return String.join(",", shown);
    }
}
