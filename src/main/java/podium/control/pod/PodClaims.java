package podium.control.pod;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import podium.cluster.ApiObject;
import podium.cluster.LabelSelector;
import podium.cluster.pod.Pod;
import podium.control.Action;

/**
 * Which Pods belong to a controller: its own that still answer the selector, and orphans that do, which it adopts.
 *
 * @param pods those that count, the adopted ones included
 * @param actions adoptions and releases
 */
public record PodClaims(List<Pod> pods, List<Action> actions) {
    /**
     * Sorts Pods by whether they belong to an owner.
     *
     * @param fits a further condition on orphans, such as on their name
     */
    public static PodClaims of(ApiObject owner, Optional<LabelSelector> selector, List<Pod> all, Predicate<Pod> fits) {
        List<Pod> pods = new ArrayList<>();
        List<Action> actions = new ArrayList<>();
        boolean alive = owner.metadata().deletionTimestamp().isEmpty();
        for (Pod pod : all) {
            boolean matches = Selectors.match(selector, pod.metadata().labels()) && fits.test(pod);
            if (Owners.owns(owner, pod)) {
                if (matches) pods.add(pod);
                else
                    if (alive) actions.add(new Action.Change(pod.withMetadata(Owners.released(pod.metadata(), owner))));
            } else if (matches && alive && PodFacts.isActive(pod) && Owners.controller(pod).isEmpty()) {
                Pod adopted = pod.withMetadata(Owners.adopted(pod.metadata(), owner));
                pods.add(adopted);
                actions.add(new Action.Change(adopted));
            }
        }
        return new PodClaims(pods, actions);
    }
}
