package podium.kubectl.command;

import java.time.Duration;
import java.util.Optional;
import podium.cluster.ObjectKey;
import podium.cluster.pod.Pod;
import podium.cluster.pod.PodPhase;
import podium.cluster.pod.PodStatus;
import podium.cluster.pod.Terminated;
import podium.kubectl.resource.KubectlException;
import podium.simulation.api.Propagation;

/** The rest of {@code kubectl run} with {@code -i} or {@code --attach}, once the Pod is made. Rule: kubectl.md §6.3, §9. */
final class AttachedRun {
    private final Call call;
    private final ObjectKey key;
    private final Duration patience;

    AttachedRun(Call call, String name) {
        this.call = call;
        this.key = new ObjectKey("Pod", call.namespace(), name);
        this.patience = call.flags().duration("pod-running-timeout");
    }

    /** Attaches to the Pod, and with --rm takes it away at the end, however that is. */
    void follow() {
        try {
            attach();
            if (waitsForEnd()) finish();
        } finally {
            if (call.flags().is("rm")) remove();
        }
    }

    private Optional<Pod> pod() {
        return call.cluster().view().find(Pod.class, key);
    }

    private boolean is(PodPhase phase) {
        return pod().flatMap(Pod::status).flatMap(PodStatus::phase).filter(phase::equals).isPresent();
    }

    private boolean hasEnded() {
        return is(PodPhase.SUCCEEDED) || is(PodPhase.FAILED);
    }

    private void attach() {
        if (!call.cluster().await(patience, () -> hasEnded() || pod().filter(PodChoice::isReady).isPresent()))
            throw KubectlException.error("timed out waiting for the condition");
        new Attachment(call, pod().orElseThrow(), key.name()).joinOrPrintLog(hasEnded());
    }

    /** Rule: nobody waits for the exit code of what is started again, or of what may still get input. */
    private boolean waitsForEnd() {
        return !call.flags().text("restart").equals("Always") && !call.flags().is("leave-stdin-open");
    }

    private void finish() {
        boolean mayFail = call.flags().text("restart").equals("Never");
        if (!call.cluster().await(patience, () -> is(PodPhase.SUCCEEDED) || (mayFail && is(PodPhase.FAILED))))
            throw KubectlException.error("timed out waiting for the condition");
        if (is(PodPhase.SUCCEEDED)) return;
        String name = "pod " + key.namespace() + "/" + key.name();
        Terminated end = pod().flatMap(Pod::status).stream().flatMap(s -> s.containerStatuses().stream()).flatMap(
                s -> s.state().terminated().stream()).filter(t -> t.exitCode() != 0).findFirst().orElseThrow(
                        () -> KubectlException.error(name + " failed with unknown exit code"));
        throw new KubectlException(end.exitCode(), name + " terminated (" + end.reason() + ")"
                + (end.message().isEmpty() ? "" : "\n" + end.message().stripTrailing()));
    }

    private void remove() {
        call.cluster().view().find(key).ifPresent(o -> call.server().delete(o,
                Optional.empty(), Propagation.BACKGROUND));
        if (!call.flags().is("quiet"))
            call.out().line("pod \"" + key.name() + "\" deleted from " + key.namespace() + " namespace");
    }
}
