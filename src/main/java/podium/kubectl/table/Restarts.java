package podium.kubectl.table;

import java.time.Instant;
import java.util.Optional;
import podium.cluster.pod.ContainerStatus;
import podium.cluster.pod.Terminated;

/** Restarts added up over some containers, and when the last of their former runs ended. */
final class Restarts {
    private int count;
    private Optional<Instant> last = Optional.empty();

    void add(ContainerStatus status) {
        count += status.restartCount();
        Optional<Instant> ended = status.lastState().terminated().flatMap(Terminated::finishedAt);
        if (last.isEmpty() || ended.filter(e -> e.isAfter(last.get())).isPresent()) {
            last = ended;
        }
    }

    int count() {
        return count;
    }

    Optional<Instant> last() {
        return last;
    }
}
