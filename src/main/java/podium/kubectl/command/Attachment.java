package podium.kubectl.command;

import java.util.Optional;
import podium.cluster.pod.Container;
import podium.cluster.pod.Containers;
import podium.cluster.pod.Pod;
import podium.cluster.pod.RestartPolicy;
import podium.kubectl.ContainerLogs;
import podium.kubectl.resource.KubectlException;
import podium.simulation.Answer;
import podium.simulation.Request;

/** A command at the streams of a container's first process. Rule: kubectl.md §6.3. */
final class Attachment {
    private final Call call;
    private final Pod pod;
    private final Container container;

    /** @param container one of the Pod's */
    Attachment(Call call, Pod pod, String container) {
        this.call = call;
        this.pod = pod;
        this.container = Containers.all(pod.spec()).filter(c -> c.name().equals(container)).findFirst().orElseThrow();
    }

    /** Joins them until the container ends or the client does; why it could not, if so. */
    Optional<String> join() {
        boolean quiet = call.flags().is("quiet");
        boolean raw = isRaw(quiet);
        if (!quiet) {
            call.out().error("All commands and output from this session will be recorded in container logs, including "
                    + "credentials and sensitive information passed through the command prompt.");
            call.out().error("If you don't see a command prompt, try pressing enter.");
        }
        boolean sends = call.flags().is("stdin");
        Answer answer = new Dialogue(call, sends, raw).hold(
                new Request.Attach(pod.key(), container.name(), sends));
        return switch (answer) {
            case Answer.Executed _ -> {
                if (raw && !quiet) farewell().ifPresent(call.out()::line);
                yield Optional.empty();
            }
            case Answer.NotExecuted(boolean _, String message) ->
                Optional.of("unable to upgrade connection: " + message);
            case Answer.Refused(String message) -> throw KubectlException.error(message);
            default -> throw new IllegalStateException("no answer to attach");
        };
    }

    /**
     * The same; when they cannot be joined, prints the container's log.
     *
     * @param ended whether that is certain already
     */
    void joinOrPrintLog(boolean ended) {
        Optional<String> problem = ended ? Optional.of("") : join();
        if (problem.isEmpty()) return;
        String name = pod.metadata().name();
        if (!problem.get().isEmpty()) {
            call.out().error("warning: couldn't attach to pod/" + name + ", falling back to streaming logs: "
                    + problem.get());
        }
        call.out().print(ContainerLogs.read(call.cluster().view(), pod.metadata().namespace(), name, container.name(),
                false).out());
    }

    /** Rule: the container decides whether there is a terminal. */
    private boolean isRaw(boolean quiet) {
        boolean wanted = call.flags().is("tty");
        if (wanted && !container.tty() && !quiet) {
            call.out().error("error: Unable to use a TTY - container " + container.name() + " did not allocate one");
        }
        return Dialogue.isRaw(call, container.tty());
    }

    private Optional<String> farewell() {
        String again = "'kubectl attach " + pod.metadata().name() + " -c " + container.name() + " -n "
                + pod.metadata().namespace() + " -i -t'";
        if (Containers.named(pod.spec().ephemeralContainers(), container.name()).isPresent()) {
            return Optional.of("Session ended, the ephemeral container will not be restarted but may be reattached "
                    + "using " + again + " if it is still running");
        }
        return pod.spec().restartPolicy().filter(policy -> policy == RestartPolicy.ALWAYS).map(
                _ -> "Session ended, resume using " + again + " command");
    }
}
