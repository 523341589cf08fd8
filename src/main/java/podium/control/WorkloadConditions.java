package podium.control;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import podium.cluster.workload.WorkloadCondition;

/** Lists of conditions as controllers keep them. */
public final class WorkloadConditions {
    private WorkloadConditions() {
    }

    /** The condition of a type. */
    public static Optional<WorkloadCondition> get(List<WorkloadCondition> conditions, String type) {
        return conditions.stream().filter(c -> c.type().equals(type)).findFirst();
    }

    /** Whether a condition is True. */
    public static boolean isTrue(List<WorkloadCondition> conditions, String type) {
        return get(conditions, type).filter(c -> c.status().equals("True")).isPresent();
    }

    /** The list without a type. */
    public static List<WorkloadCondition> without(List<WorkloadCondition> conditions, String type) {
        return conditions.stream().filter(c -> !c.type().equals(type)).toList();
    }

    /** The list with one more at its end. */
    public static List<WorkloadCondition> append(List<WorkloadCondition> conditions, WorkloadCondition added) {
        List<WorkloadCondition> all = new ArrayList<>(conditions);
        all.add(added);
        return all;
    }

    /** The list with a condition in the place of the one of its type, or at the end. */
    public static List<WorkloadCondition> replace(List<WorkloadCondition> conditions, WorkloadCondition condition) {
        if (get(conditions, condition.type()).isEmpty()) return append(conditions, condition);
        return conditions.stream().map(c -> c.type().equals(condition.type()) ? condition : c).toList();
    }

    /** A time as the API stores it, in whole seconds. */
    public static Optional<Instant> time(Instant now) {
        return Optional.of(now.truncatedTo(ChronoUnit.SECONDS));
    }
}
