package podium.kubectl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import podium.cluster.ObjectKey;
import podium.cluster.pod.Container;
import podium.cluster.pod.ContainerState;
import podium.cluster.pod.ContainerStatus;
import podium.cluster.pod.Containers;
import podium.cluster.pod.Pod;
import podium.cluster.pod.Terminated;
import podium.cluster.pod.Waiting;
import podium.frame.ClusterView;
import podium.simulation.ContainerRun;

/** Which run of a container {@code kubectl logs} shows, or why none. Rule: kubectl.md §6.2. */
public final class ContainerLogs {
    private ContainerLogs() {
    }

    /** What was asked for: a run that has a log, or a refusal in the words of the API server. */
    public sealed interface Source {
        /** The log of this run. */
        record Run(ContainerRun run) implements Source {
        }

        /** The run that was asked for is removed with its log, of which the kubelet says so on standard output. */
        record Gone(String containerId) implements Source {
        }

        /** No log yet and no error: the Pod has no node. */
        record Nothing() implements Source {
        }

        /** The server's message, without its prefix. */
        record Refused(String message) implements Source {
        }
    }

    /** {@code kubectl logs POD -c CONTAINER [--previous]}. */
    public static CommandResult read(ClusterView view, String namespace, String pod, String container,
            boolean previous) {
        return read(view, namespace, pod, Optional.of(container), previous, LogOptions.NONE);
    }

    /** {@code kubectl logs POD [-c CONTAINER] [--previous]} with what else was asked for. */
    public static CommandResult read(ClusterView view, String namespace, String pod, Optional<String> asked,
            boolean previous, LogOptions options) {
        Optional<Pod> found = view.find(Pod.class, new ObjectKey("Pod", namespace, pod));
        if (found.isEmpty()) {
            return CommandResult.failed("error: error from server (NotFound): pods \"" + pod
                    + "\" not found in namespace \"" + namespace + "\"");
        }
        DefaultContainer choice = asked.map(name -> new DefaultContainer(name, "")).orElseGet(
                () -> DefaultContainer.of(found.get()));
        String container = choice.name();
        if (Containers.all(found.get().spec()).noneMatch(c -> c.name().equals(container))) {
            return CommandResult.failed("error: container " + container + " is not valid for pod " + pod + " out of: "
                    + listing(found.get()));
        }
        CommandResult result = switch (reply(view, found.get(), container, previous, options)) {
            case LogReply.Text(String text) -> CommandResult.printed(text);
            case LogReply.Lines(ContainerRun _, String served) -> CommandResult.printed(
                    options.shown(served, pod, container));
            case LogReply.Refused(String status, String message) -> CommandResult.failed(
                    "Error from server (" + status + "): " + message);
        };
        return new CommandResult(result.exitCode(), result.out(), choice.note() + result.error());
    }

    /** What the server answers for a container that the Pod has. Rule: kubectl.md §6.2.6. */
    public static LogReply reply(ClusterView view, Pod pod, String container, boolean previous, LogOptions options) {
        String node = pod.spec().nodeName();
        // the server looks for the node and reports its absence in the name of the Pods resource
        if (!node.isEmpty() && !view.hasNode(node))
            return new LogReply.Refused("NotFound", "pods \"" + node + "\" not found");
        return switch (source(view, pod, container, previous)) {
            case Source.Run(ContainerRun run) -> new LogReply.Lines(run,
                    options.served(view.logLines(run), view.now()));
            case Source.Gone(String id) -> new LogReply.Text("unable to retrieve container logs for " + id);
            case Source.Nothing() -> new LogReply.Text("");
            case Source.Refused(String message) -> new LogReply.Refused("BadRequest", message);
        };
    }

    /** Main containers, then those that were added, then init containers, as kubectl lists the choices. Rule: kubectl.md §6.1. */
    public static String listing(Pod pod) {
        List<String> names = new ArrayList<>(pod.spec().containers().stream().map(Container::name).toList());
        pod.spec().ephemeralContainers().forEach(c -> names.add(c.name() + " (ephem)"));
        pod.spec().initContainers().forEach(c -> names.add(c.name() + " (init)"));
        return String.join(", ", names);
    }

    /** Which run the kubelet reads for a container that the Pod has. */
    public static Source source(ClusterView view, Pod pod, String container, boolean previous) {
        if (pod.spec().nodeName().isEmpty()) return new Source.Nothing();
        String subject = "container \"" + container + "\" in pod \"" + pod.metadata().name() + "\"";
        Optional<ContainerStatus> status = pod.status().stream().flatMap(Containers::statuses).filter(
                s -> s.name().equals(container)).findFirst();
        if (status.isEmpty()) return new Source.Refused(subject + " is not available");
        return source(view, pod, status.get(), previous, subject);
    }

    private static Source source(ClusterView view, Pod pod, ContainerStatus status, boolean previous, String subject) {
        ContainerState state = status.state();
        Optional<String> lastId = status.lastState().terminated().map(Terminated::containerID).filter(
                id -> !id.isEmpty());
        boolean hasRun = state.running().isPresent()
                || state.terminated().filter(t -> !t.containerID().isEmpty()).isPresent();
        if (previous) {
            return lastId.map(id -> last(view, pod, status, hasRun, id)).orElseGet(
                    () -> new Source.Refused("previous terminated " + subject + " not found"));
        }
        if (hasRun) return new Source.Run(run(pod, status, status.restartCount()));
        if (lastId.isPresent()) return last(view, pod, status, false, lastId.get());
        if (state.terminated().isPresent() || status.lastState().terminated().isPresent()) {
            return new Source.Refused(subject + " is terminated");
        }
        return new Source.Refused(subject + state.waiting().map(ContainerLogs::waiting).orElse(
                " is waiting to start - no logs yet"));
    }

    /** The run of lastState, unless the kubelet has removed it: of each container one dead run is kept. */
    private static Source last(ClusterView view, Pod pod, ContainerStatus status, boolean hasRun, String id) {
        ContainerRun wanted = run(pod, status, hasRun ? status.restartCount() - 1 : status.restartCount());
        if (view.isRemoved(wanted)) return new Source.Gone(id);
        return new Source.Run(hasRun ? wanted : view.lastEnded(wanted).orElse(wanted));
    }

    private static ContainerRun run(Pod pod, ContainerStatus status, int attempt) {
        return new ContainerRun(pod.key(), pod.metadata().uid(), status.name(), attempt);
    }

    private static String waiting(Waiting waiting) {
        return " is waiting to start: " + switch (waiting.reason()) {
            case "ErrImagePull" -> "image can't be pulled";
            case "ImagePullBackOff" -> "trying and failing to pull image";
            default -> waiting.reason();
        };
    }
}
