package podium.kubectl.command;

import java.util.Optional;
import podium.cluster.pod.Containers;
import podium.cluster.pod.Pod;
import podium.cluster.pod.PodPhase;
import podium.cluster.pod.PodStatus;
import podium.kubectl.ContainerLogs;
import podium.kubectl.flags.FlagSet;
import podium.kubectl.resource.KubectlException;

/** {@code kubectl attach}: what a container writes from now on and, with -i, what it reads. Rule: kubectl.md §6.3. */
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
        String container = container(call, pod);
        new Attachment(call, pod, container).join().ifPresent(problem -> {
            throw KubectlException.error(problem);
        });
    }

    private static String container(Call call, Pod pod) {
        String asked = call.flags().text("container");
        if (!asked.isEmpty() && Containers.all(pod.spec()).noneMatch(c -> c.name().equals(asked))) {
            throw KubectlException.error("cannot attach to the container: container " + asked
                    + " is not valid for pod " + pod.metadata().name() + " out of: " + ContainerLogs.listing(pod));
        }
        return Exec.container(call, pod, asked, call.flags().is("quiet"));
    }
}
