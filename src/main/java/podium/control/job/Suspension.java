package podium.control.job;

import java.util.List;
import podium.control.Action;
import podium.control.Action.Tell;
import podium.control.WorkloadConditions;

/** The condition Suspended and its events. Rule: controllers.md §4, suspend. */
final class Suspension {
    private Suspension() {
    }

    static List<Action> told(JobView view, StatusDraft draft) {
        boolean wanted = JobFacts.isSuspended(view.job());
        boolean said = JobFacts.has(view.job(), "Suspended");
        if (wanted == said) return List.of();
        draft.suspended(wanted, view.now());
        if (wanted) return List.of(Tell.normal("Suspended", "Job suspended"));
        draft.started(WorkloadConditions.time(view.now()));
        return List.of(Tell.normal("Resumed", "Job resumed"));
    }
}
