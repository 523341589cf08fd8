package podium.manifest.admission;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import podium.cluster.pod.Toleration;

/** Five minutes on a node that is not ready or not reachable. Rule: api.md §2, DefaultTolerationSeconds. */
final class Tolerations {
    private static final String NO_EXECUTE = "NoExecute";
    private static final long SECONDS = 300;

    private Tolerations() {
    }

    static List<Toleration> completed(List<Toleration> given) {
        List<Toleration> all = new ArrayList<>(given);
        for (String key : List.of("node.kubernetes.io/not-ready", "node.kubernetes.io/unreachable")) {
            if (given.stream().noneMatch(t -> covers(t, key))) {
                all.add(new Toleration(key, "Exists", "", NO_EXECUTE, Optional.of(SECONDS)));
            }
        }
        return all;
    }

    private static boolean covers(Toleration toleration, String key) {
        return (toleration.key().isEmpty() || toleration.key().equals(key))
                && (toleration.effect().isEmpty() || toleration.effect().equals(NO_EXECUTE));
    }
}
