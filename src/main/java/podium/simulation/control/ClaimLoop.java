package podium.simulation.control;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import podium.cluster.core.ClaimSpec;
import podium.cluster.core.PersistentVolume;
import podium.cluster.core.PersistentVolumeClaim;
import podium.cluster.core.StorageClass;
import podium.cluster.pod.Pod;
import podium.control.storage.ClaimBinding;
import podium.control.storage.ClaimStep;
import podium.shell.Clock;
import podium.simulation.Change.ObjectChanged;
import podium.simulation.Change.Watch;
import podium.simulation.api.ApiServer;
import podium.simulation.api.EventRecorder;

/** Looks at claims when something about storage changes and every fifteen seconds. Rule: controllers.md §6. */
public final class ClaimLoop {
    private static final Duration RESYNC = Duration.ofSeconds(15);
    private final Clock clock;
    private final ApiServer api;
    private final EventRecorder events;
    private final ClaimBinder binder;

    /** @param events the recorder of the persistentvolume-controller */
    public ClaimLoop(Clock clock, ApiServer api, EventRecorder events) {
        this.clock = clock;
        this.api = api;
        this.events = events;
        this.binder = new ClaimBinder(clock, api);
    }

    /** Begins to watch. */
    public void begin() {
        api.watch(this::onChange);
        clock.after(RESYNC, this::resync);
    }

    private void onChange(ObjectChanged change) {
        switch (change.object()) {
            case PersistentVolumeClaim claim when change.type() == Watch.ADDED -> look(claim);
            case PersistentVolumeClaim claim when change.type() == Watch.DELETED -> binder.release(claim);
            case PersistentVolumeClaim claim when claim.metadata().annotations().containsKey(
                    ClaimBinding.SELECTED_NODE) ->
                look(claim);
            case PersistentVolume volume when change.type() == Watch.ADDED -> {
                binder.offer(volume);
                api.list(PersistentVolumeClaim.class).stream().filter(c -> bindable(c)).forEach(this::look);
            }
            default -> {}
        }
    }

    private boolean bindable(PersistentVolumeClaim claim) {
        return unbound(claim) && step(claim) instanceof ClaimStep.Bind;
    }

    private void resync() {
        api.list(PersistentVolumeClaim.class).forEach(this::look);
        clock.after(RESYNC, this::resync);
    }

    private static boolean unbound(PersistentVolumeClaim claim) {
        return claim.spec().isPresent() && claim.status().filter(s -> s.phase().equals("Bound")).isEmpty();
    }

    private ClaimStep step(PersistentVolumeClaim claim) {
        List<Pod> pods = api.list(Pod.class).stream().filter(
                p -> p.metadata().namespace().equals(claim.metadata().namespace())).toList();
        return ClaimBinding.next(claim, api.list(PersistentVolume.class), api.list(StorageClass.class), pods);
    }

    private void look(PersistentVolumeClaim old) {
        Optional<PersistentVolumeClaim> found = api.get(PersistentVolumeClaim.class, old.metadata().namespace(),
                old.metadata().name()).filter(ClaimLoop::unbound);
        if (found.isEmpty()) return;
        PersistentVolumeClaim claim = classed(found.get());
        switch (step(claim)) {
            case ClaimStep.Bind(PersistentVolume volume) -> binder.bind(claim, volume);
            case ClaimStep.Provision(StorageClass own) -> {
                tell(claim, false, "ExternalProvisioning",
                        "Waiting for a volume to be created either by the external provisioner '" + own.provisioner()
                                + "' or manually by the system administrator. If volume creation is delayed, please verify"
                                + " that the provisioner is running and correctly registered.");
                binder.provision(claim, own);
            }
            case ClaimStep.Wait(boolean warning, String reason, String message) ->
                tell(claim, warning, reason, message);
            case ClaimStep.Rest() -> {}
        }
    }

    /** A claim without a class gets the default class as soon as there is one. */
    private PersistentVolumeClaim classed(PersistentVolumeClaim claim) {
        Optional<ClaimSpec> spec = claim.spec().filter(s -> s.storageClassName().isEmpty());
        Optional<StorageClass> usual = api.list(StorageClass.class).stream().filter(
                StorageClass::isDefault).findFirst();
        if (spec.isEmpty() || usual.isEmpty()) return claim;
        ClaimSpec classed = spec.get().withStorageClassName(usual.map(c -> c.metadata().name()));
        return api.update(claim, c -> c.withSpec(Optional.of(classed))).orElse(claim);
    }

    private void tell(PersistentVolumeClaim claim, boolean warning, String reason, String message) {
        String uid = claim.metadata().uid();
        if (warning) events.warning(claim.key(), uid, "", reason, message);
        else events.normal(claim.key(), uid, "", reason, message);
    }
}
