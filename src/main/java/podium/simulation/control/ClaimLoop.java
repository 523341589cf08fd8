package podium.simulation.control;

import java.time.Duration;
import java.util.List;
import podium.cluster.core.ClaimSpec;
import podium.cluster.core.PersistentVolumeClaim;
import podium.control.ClaimBinding;
import podium.shell.Clock;
import podium.simulation.Change.ObjectChanged;
import podium.simulation.Change.Watch;
import podium.simulation.api.ApiServer;
import podium.simulation.api.EventRecorder;

/** Looks at claims when they are made and every fifteen seconds; the cluster has no storage class. Rule: controllers.md §6. */
public final class ClaimLoop {
    private static final Duration RESYNC = Duration.ofSeconds(15);
    private final Clock clock;
    private final ApiServer api;
    private final EventRecorder events;

    /** @param events the recorder of the persistentvolume-controller */
    public ClaimLoop(Clock clock, ApiServer api, EventRecorder events) {
        this.clock = clock;
        this.api = api;
        this.events = events;
    }

    /** Begins to watch. */
    public void begin() {
        api.watch(this::onChange);
        clock.after(RESYNC, this::resync);
    }

    private void onChange(ObjectChanged change) {
        if (change.type() == Watch.ADDED && change.object() instanceof PersistentVolumeClaim claim) look(claim);
    }

    private void resync() {
        api.list(PersistentVolumeClaim.class).forEach(this::look);
        clock.after(RESYNC, this::resync);
    }

    private void look(PersistentVolumeClaim claim) {
        if (claim.spec().map(ClaimSpec::volumeName).filter(n -> !n.isEmpty()).isPresent()) return;
        claim.spec().flatMap(s -> ClaimBinding.pending(s, List.of())).ifPresent(w -> {
            String uid = claim.metadata().uid();
            if (w.warning()) events.warning(claim.key(), uid, "", w.reason(), w.message());
            else events.normal(claim.key(), uid, "", w.reason(), w.message());
        });
    }
}
