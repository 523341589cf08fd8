package podium.kubectl.command;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import podium.cluster.ApiObject;
import podium.cluster.pod.Container;
import podium.cluster.pod.Containers;
import podium.cluster.pod.Pod;
import podium.kubectl.LogOptions;
import podium.kubectl.LogReply;
import podium.kubectl.flags.FlagSet;
import podium.kubectl.resource.KubectlException;
import podium.kubectl.resource.ResourceTypes;
import podium.kubectl.resource.Target;
import podium.simulation.ContainerRun;

/** {@code kubectl logs}. Rule: kubectl.md §6.2. */
final class Logs implements Verb {
    private static final int SELECTED_TAIL = 10;
    private static final String WANTED = "expected 'logs [-f] [-p] (POD | TYPE/NAME) [-c CONTAINER]'.\n"
            + "POD or TYPE/NAME is a required argument for the logs command";

    @Override
    public String name() {
        return "logs";
    }

    @Override
    public FlagSet flags() {
        return new FlagSet().bool("follow,f", "previous,p", "all-containers", "all-pods", "prefix", "timestamps",
                "ignore-errors", "insecure-skip-tls-verify-backend").text("container,c", "selector,l",
                        "since-time").number("tail", "-1").number("limit-bytes", "0").number("max-log-requests",
                                "5").duration("since",
                                        "0s").duration("pod-running-timeout", "20s");
    }

    @Override
    public void run(Call call) {
        List<String> words = call.words();
        boolean selecting = call.flags().has("selector");
        if ((words.isEmpty() && !selecting) || words.size() > 2) throw call.usage(WANTED);
        if (selecting && !words.isEmpty())
            throw call.usage("only a selector (-l) or a POD name is allowed");
        Optional<String> container = words.size() == 2
                ? Optional.of(words.get(1))
                : Optional.of(call.flags().text("container")).filter(c -> !c.isEmpty());
        boolean all = call.flags().is("all-containers");
        if (all && container.isPresent()) {
            throw KubectlException.error("--all-containers=true should not be specified with container name "
                    + container.get());
        }
        if (call.flags().number("tail") < -1)
            throw KubectlException.error("--tail must be greater than or equal to -1");
        LogOptions options = options(call, selecting);
        List<Pod> pods = selecting ? selected(call) : named(call, words.getFirst());
        List<LogStream> streams = streams(call, pods, container, options);
        if (call.flags().is("follow")) new FollowedLogs(call, streams).follow();
        else streams.forEach(stream -> print(call, stream));
    }

    /** One stream for each container that is asked for. */
    private static List<LogStream> streams(Call call, List<Pod> pods, Optional<String> asked, LogOptions options) {
        List<LogStream> streams = new ArrayList<>();
        for (Pod pod : pods) {
            List<String> names = call.flags().is("all-containers")
                    ? Containers.all(pod.spec()).map(Container::name).toList()
                    : List.of(asked.orElseGet(() -> Exec.defaultContainer(call, pod)));
            names.forEach(name -> streams.add(LogStream.of(pod, name, call.flags().is("previous"), options)));
        }
        return streams;
    }

    private static void print(Call call, LogStream stream) {
        switch (stream.ask(call.cluster().view())) {
            case LogReply.Text(String text) -> call.out().print(text);
            case LogReply.Lines(ContainerRun _, String served) -> call.out().print(stream.shown(served));
            case LogReply.Refused(String status, String message) -> {
                if (!call.flags().is("ignore-errors"))
                    throw new KubectlException(1, "Error from server (" + status + "): " + message);
                call.out().line("error: " + message);
            }
        }
    }

    private static LogOptions options(Call call, boolean selecting) {
        boolean hasSince = !call.flags().duration("since").isZero();
        String from = call.flags().text("since-time");
        if (hasSince && !from.isEmpty())
            throw KubectlException.error("at most one of `sinceTime` or `sinceSeconds` may be specified");
        Optional<Duration> since = hasSince ? Optional.of(call.flags().duration("since")) : Optional.empty();
        if (!from.isEmpty()) since = Optional.of(Duration.between(moment(from), call.cluster().now()));
        long tail = selecting && !call.flags().has("tail") ? SELECTED_TAIL : call.flags().number("tail");
        long bytes = call.flags().number("limit-bytes");
        boolean prefix = call.flags().is("prefix") || call.flags().is("all-pods");
        return new LogOptions((int) tail, since, call.flags().is("timestamps"), prefix,
                bytes > 0 ? Optional.of((int) bytes) : Optional.empty());
    }

    private static Instant moment(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw KubectlException.error(
                    "parsing time \"" + text + "\" as \"2006-01-02T15:04:05Z07:00\": cannot parse \""
                            + text + "\" as \"2006\"");
        }
    }

    private static List<Pod> selected(Call call) {
        List<ApiObject> found = new Lookup(call).find(
                new Target(ResourceTypes.need("pods"), Optional.empty(), Optional.empty()));
        if (found.isEmpty()) call.out().error("No resources found in " + call.namespace() + " namespace.");
        return found.stream().map(Pod.class::cast).toList();
    }

    private static List<Pod> named(Call call, String word) {
        PodChoice choice = new PodChoice(call, "get the logs from");
        Target target = PodChoice.target(word);
        ApiObject object = choice.object(word).orElseThrow(() -> new KubectlException(1,
                "error: error from server (NotFound): " + target.type().qualified() + " \"" + target.name().orElse("")
                        + "\" not found in namespace \"" + call.namespace() + "\""));
        if (object instanceof Pod pod) return List.of(pod);
        choice.one(object, call.flags().duration("pod-running-timeout"));
        List<Pod> pods = choice.of(object);
        if (call.flags().is("all-pods")) return pods;
        if (pods.size() > 1) {
            call.out().error("Found " + pods.size() + " pods, using pod/" + pods.getFirst().metadata().name());
        }
        return pods.subList(0, 1);
    }
}
