package podium.kubectl.command;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import podium.cluster.pod.Containers;
import podium.cluster.pod.Pod;
import podium.cluster.pod.PodPhase;
import podium.cluster.pod.PodStatus;
import podium.kubectl.flags.FlagSet;
import podium.kubectl.resource.KubectlException;
import podium.simulation.Change;

/** {@code kubectl attach}: what a container writes from now on, until it ends. Rule: kubectl.md §6.3. */
final class Attach implements Verb {
    @Override
    public String name() {
        return "attach";
    }

    @Override
    public FlagSet flags() {
        return new FlagSet().text("container,c").bool("stdin,i", "tty,t", "quiet,q").duration("pod-running-timeout",
                "1m0s");
    }

    @Override
    public void run(Call call) {
        if (call.words().isEmpty()) throw KubectlException.error("at least 1 argument is required for attach");
        if (call.words().size() > 1)
            throw call.usage("expected POD, TYPE/NAME, or TYPE NAME, (at most 2 arguments) saw "
                    + call.words().size() + ": [" + String.join(" ", call.words()) + "]");
        Pod pod = Exec.pod(call, call.words().getFirst(), call.flags().duration("pod-running-timeout"));
        Optional<PodPhase> phase = pod.status().flatMap(PodStatus::phase);
        if (phase.filter(PodPhase::isFinal).isPresent()) {
            throw KubectlException.error(
                    "cannot attach a container in a completed pod; current phase is " + phase.get());
        }
        String container = Exec.container(call, pod, call.flags().text("container"), call.flags().is("quiet"));
        if (!isRunning(call, pod, container)) {
            throw KubectlException.error("unable to upgrade connection: container " + container + " not found in pod "
                    + pod.metadata().name() + "_" + pod.metadata().namespace());
        }
        if (!call.flags().is("quiet")) {
            call.out().error("All commands and output from this session will be recorded in container logs, including "
                    + "credentials and sensitive information passed through the command prompt.");
            call.out().error("If you don't see a command prompt, try pressing enter.");
        }
        follow(call, pod, container);
    }

    private static boolean isRunning(Call call, Pod pod, String container) {
        return call.cluster().view().find(Pod.class, pod.key()).flatMap(Pod::status).stream().flatMap(
                Containers::statuses).anyMatch(
                        s -> s.name().equals(container) && s.state().running().isPresent());
    }

    private static void follow(Call call, Pod pod, String container) {
        int[] seen = {call.cluster().seen()};
        call.cluster().await(Duration.between(call.cluster().now(), call.cluster().end()), () -> {
            List<Change> news = call.cluster().changesFrom(seen[0]);
            seen[0] = call.cluster().seen();
            boolean ended = false;
            for (Change change : news) {
                if (change instanceof Change.LogWritten w && w.run().podUid().equals(pod.metadata().uid())
                        && w.run().container().equals(container)) {
                    call.out().print(w.text());
                }
                ended |= change instanceof Change.ContainerEnded e && e.run().podUid().equals(pod.metadata().uid())
                        && e.run().container().equals(container);
            }
            return ended;
        });
    }
}
