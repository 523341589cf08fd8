package podium.control.statefulset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.NavigableSet;
import java.util.TreeSet;
import podium.cluster.ApiObject;
import podium.cluster.OwnerReference;
import podium.cluster.core.PersistentVolumeClaim;
import podium.cluster.pod.Pod;
import podium.cluster.workload.StatefulSet;
import podium.control.Action;

/**
 * Whose the claims of a set are: what a claim belongs to takes it along when it goes. With Retain it belongs to nobody; with
 * whenDeleted Delete to the set; with whenScaled Delete to a Pod that is scaled away.
 */
public final class ClaimRetention {
    private ClaimRetention() {
    }

    /**
     * The claims that change hands before something is done to Pods.
     *
     * @param claims those of the namespace
     * @param planned what is about to be done
     */
    public static List<Action> decide(StatefulSet set, List<Pod> pods, List<PersistentVolumeClaim> claims,
            List<Action> planned) {
        List<Action> actions = new ArrayList<>();
        for (Pod pod : pods) {
            Optional<Integer> ordinal = SetPods.ordinal(set, pod);
            if (ordinal.isEmpty()) continue;
            NavigableSet<String> names = new TreeSet<>();
            SetPods.claims(set, ordinal.get()).forEach(c -> names.add(c.metadata().name()));
            boolean scaledAway = !SetPods.isWithin(set, ordinal.get()) && planned.contains(new Action.Delete(pod));
            for (PersistentVolumeClaim claim : claims) {
                if (!names.contains(claim.metadata().name())) continue;
                PersistentVolumeClaim wanted = owned(set, pod, claim, scaledAway);
                if (!wanted.equals(claim)) actions.add(new Action.Change(wanted));
            }
        }
        return actions;
    }

    private static boolean deletes(StatefulSet set, String when) {
        return set.spec().persistentVolumeClaimRetentionPolicy().filter(
                p -> p.path(when).asText().equals("Delete")).isPresent();
    }

    private static PersistentVolumeClaim owned(StatefulSet set, Pod pod, PersistentVolumeClaim claim,
            boolean scaledAway) {
        boolean ending = !SetPods.isWithin(set, SetPods.ordinal(set, pod).orElseThrow());
        List<OwnerReference> owners = new ArrayList<>(claim.metadata().ownerReferences().stream().filter(
                r -> !r.uid().equals(set.metadata().uid())
                        && (ending || !r.uid().equals(pod.metadata().uid()))).toList());
        if (deletes(set, "whenDeleted")) owners.add(reference(set));
        boolean known = owners.stream().anyMatch(r -> r.uid().equals(pod.metadata().uid()));
        if (deletes(set, "whenScaled") && scaledAway && !known) {
            owners.removeIf(r -> r.uid().equals(set.metadata().uid()));
            owners.add(reference(pod));
        }
        return claim.withMetadata(claim.metadata().withOwnerReferences(owners));
    }

    private static OwnerReference reference(ApiObject owner) {
        return new OwnerReference(owner.apiVersion(), owner.kind(), owner.metadata().name(), owner.metadata().uid(),
                Optional.empty(), Optional.empty());
    }
}
