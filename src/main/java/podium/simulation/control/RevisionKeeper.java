package podium.simulation.control;

import java.util.List;
import podium.cluster.ApiObject;
import podium.cluster.pod.PodTemplateSpec;
import podium.cluster.workload.ControllerRevision;
import podium.control.Action;
import podium.control.EventWords;
import podium.control.pod.Owners;
import podium.control.revision.RevisionRules;
import podium.simulation.api.EventRecorder;

/** Stores the revisions of StatefulSets and DaemonSets. */
final class RevisionKeeper {
    private final ControlContext context;
    private final ActionRunner runner;

    RevisionKeeper(ControlContext context, EventRecorder events) {
        this.context = context;
        this.runner = new ActionRunner(context, events, EventWords.NONE);
    }

    /** The revisions of an owner. */
    List<ControllerRevision> known(ApiObject owner) {
        return context.list(ControllerRevision.class, owner.metadata().namespace()).stream().filter(
                r -> Owners.owns(owner, r)).toList();
    }

    /** The revision of the template as it is now, stored. */
    ControllerRevision inForce(ApiObject owner, PodTemplateSpec template, String hash) {
        RevisionRules.InForce found = RevisionRules.inForce(owner, template, known(owner), hash);
        runner.run(owner, found.actions());
        return found.revision();
    }

    void run(ApiObject owner, List<Action> actions) {
        runner.run(owner, actions);
    }
}
