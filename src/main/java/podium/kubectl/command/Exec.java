package podium.kubectl.command;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import podium.cluster.ApiObject;
import podium.cluster.pod.Containers;
import podium.cluster.pod.Pod;
import podium.cluster.pod.PodPhase;
import podium.cluster.pod.PodStatus;
import podium.kubectl.ContainerLogs;
import podium.kubectl.DefaultContainer;
import podium.kubectl.ExecWords;
import podium.kubectl.flags.FlagSet;
import podium.kubectl.resource.KubectlException;
import podium.kubectl.resource.Target;
import podium.shell.machine.Streams;
import podium.simulation.Answer;
import podium.simulation.Request;

/** {@code kubectl exec}. Rule: kubectl.md §6.3. */
final class Exec implements Verb {
    @Override
    public String name() {
        return "exec";
    }

    @Override
    public FlagSet flags() {
        return Globals.files(new FlagSet()).text("container,c").bool("stdin,i", "tty,t", "quiet,q").duration(
                "pod-running-timeout", "1m0s");
    }

    @Override
    public void run(Call call) {
        List<String> before = call.flags().beforeDash();
        List<String> command = call.flags().afterDash();
        if (before.isEmpty()) throw KubectlException.error("pod, type/name or --filename must be specified");
        if (before.size() > 1) {
            throw call.usage("exec [POD] [COMMAND] is not supported anymore. Use exec [POD] -- [COMMAND] instead");
        }
        if (command.isEmpty()) throw KubectlException.error("you must specify at least one command for the container");
        Pod pod = pod(call, before.getFirst(), call.flags().duration("pod-running-timeout"));
        Optional<PodPhase> phase = pod.status().flatMap(PodStatus::phase);
        if (phase.filter(PodPhase::isFinal).isPresent()) {
            throw KubectlException.error("cannot exec into a container in a completed pod; current phase is "
                    + phase.get());
        }
        String container = container(call, pod, call.flags().text("container"), call.flags().is("quiet"));
        boolean raw = Dialogue.isRaw(call);
        Streams streams = new Streams(call.flags().is("stdin"), raw);
        int code = run(call, raw, new Request.Exec(pod.key(), container, command, streams), pod);
        if (code != 0) throw new KubectlException(code, "command terminated with exit code " + code);
    }

    /** The Pod that a word means. */
    static Pod pod(Call call, String word, Duration patience) {
        PodChoice choice = new PodChoice(call, "attach to");
        Target target = PodChoice.target(word);
        ApiObject object = choice.object(word).orElseThrow(
                () -> KubectlException.notFound(target.type(), target.name().orElse("")));
        return object instanceof Pod pod ? pod : choice.one(object, patience);
    }

    /** The container that is named, or else the default one, of which kubectl says so. */
    static String container(Call call, Pod pod, String asked, boolean quiet) {
        if (asked.isEmpty()) return quiet ? DefaultContainer.of(pod).name() : defaultContainer(call, pod);
        if (Containers.all(pod.spec()).noneMatch(
                c -> c.name().equals(asked))) {
            throw KubectlException.error("container " + asked + " is not valid for pod " + pod.metadata().name()
                    + " out of: " + ContainerLogs.listing(pod));
        }
        return asked;
    }

    /** The container that is taken when none is named, of which kubectl says so. */
    static String defaultContainer(Call call, Pod pod) {
        DefaultContainer chosen = DefaultContainer.of(pod);
        chosen.note().lines().forEach(call.out()::error);
        return chosen.name();
    }

    /** Runs a program and prints what it writes; its exit code. */
    private static int run(Call call, boolean raw, Request.Exec request, Pod pod) {
        if (pod.spec().nodeName().isEmpty()) {
            throw KubectlException.error("unable to upgrade connection: pod " + pod.metadata().name()
                    + " does not have a host assigned");
        }
        return switch (new Dialogue(call, request.streams().input(), raw).hold(request)) {
            case Answer.Executed(int code, String _, String _) -> code;
            case Answer.NotExecuted(boolean isRunning, String message) -> throw KubectlException.error(isRunning
                    ? "Internal error occurred: " + ExecWords.notStarted(pod, call.cluster().now(), message)
                    : "unable to upgrade connection: " + message);
            case Answer.Refused(String message) -> throw KubectlException.error(message);
            default -> throw new IllegalStateException("no answer to exec");
        };
    }
}
