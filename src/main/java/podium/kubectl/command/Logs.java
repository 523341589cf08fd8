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
import podium.kubectl.CommandResult;
import podium.kubectl.ContainerLogs;
import podium.kubectl.DefaultContainer;
import podium.kubectl.LogOptions;
import podium.kubectl.flags.FlagSet;
import podium.kubectl.resource.KubectlException;
import podium.kubectl.resource.ResourceTypes;
import podium.kubectl.resource.Target;

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
        for (Pod pod : pods) {
            for (Optional<String> name : all ? everyContainer(pod) : List.of(container)) {
                print(call, pod, name, options);
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

    private static List<Optional<String>> everyContainer(Pod pod) {
        return Containers.all(pod.spec()).map(
                Container::name).map(Optional::of).toList();
    }

    private static void print(Call call, Pod pod, Optional<String> container, LogOptions options) {
        boolean follows = call.flags().is("follow");
        CommandResult first = read(call, pod, container, options);
        tell(call, first);
        if (!follows || first.exitCode() != 0) return;
        int[] shown = {first.out().length()};
        LogOptions rest = new LogOptions(-1, options.since(), options.timestamps(), options.prefix(),
                options.limitBytes());
        shown[0] = read(call, pod, container, rest).out().length();
        call.cluster().await(Duration.between(call.cluster().now(), call.cluster().end()), () -> {
            String text = read(call, pod, container, rest).out();
            if (text.length() > shown[0]) call.out().print(text.substring(shown[0]));
            shown[0] = Math.max(shown[0], text.length());
            return hasEnded(call, pod, container);
        });
    }

    private static boolean hasEnded(Call call, Pod pod, Optional<String> container) {
        Optional<Pod> now = call.cluster().view().find(Pod.class, pod.key());
        if (now.isEmpty()) return true;
        String name = container.orElse(DefaultContainer.of(pod).name());
        return now.get().status().stream().flatMap(Containers::statuses).noneMatch(
                s -> s.name().equals(name) && s.state().running().isPresent());
    }

    private static CommandResult read(Call call, Pod pod, Optional<String> container, LogOptions options) {
        return ContainerLogs.read(call.cluster().view(), call.namespace(), pod.metadata().name(), container,
                call.flags().is("previous"), options);
    }

    private static void tell(Call call, CommandResult result) {
        call.out().print(result.out());
        List<String> lines = new ArrayList<>(result.error().lines().toList());
        if (result.exitCode() == 0) {
            lines.forEach(call.out()::error);
            return;
        }
        String last = lines.isEmpty() ? "" : lines.removeLast();
        lines.forEach(call.out()::error);
        if (call.flags().is("ignore-errors")) call.out().error("error: " + last.replaceFirst("^error: ", ""));
        else throw new KubectlException(result.exitCode(), last);
    }
}
