package podium.serve;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import podium.cluster.pod.Container;
import podium.cluster.pod.Containers;
import podium.cluster.pod.Pod;
import podium.kubectl.CommandResult;
import podium.kubectl.ContainerLogs;
import podium.kubectl.LogOptions;
import podium.kubectl.session.LiveCluster;

/** Answers what {@code kubectl logs} asks for, and goes on while a log grows. */
final class LogService {
    private static final Duration LONGEST = Duration.ofHours(1);
    private final ServedCluster served;

    LogService(ServedCluster served) {
        this.served = served;
    }

    void log(Exchange exchange, ApiPath path) throws IOException, InterruptedException {
        Parameters parameters = exchange.parameters();
        if (!parameters.isOn("follow")) {
            exchange.text(200, "text/plain", served.ask(cluster -> read(cluster, path, parameters)));
            return;
        }
        LineStream lines = new LineStream();
        LogTail tail = served.ask(cluster -> {
            lines.put(read(cluster, path, parameters));
            return new LogTail(cluster, path, container(cluster, path, parameters),
                    parameters.isOn("timestamps") ? Optional.of(served.times()) : Optional.empty());
        });
        if (tail.hasEnded()) lines.end();
        try (ServedCluster.Follower _ = served.follow(tail.place(),
                (cluster, change) -> tail.see(cluster, change, lines))) {
            lines.drainTo(exchange, "text/plain", LONGEST);
        }
    }

    private static String container(LiveCluster cluster, ApiPath path, Parameters parameters) {
        return parameters.optional("container").orElseGet(() -> pod(cluster, path).spec().containers().stream().map(
                Container::name).findFirst().orElse(""));
    }

    private static Pod pod(LiveCluster cluster, ApiPath path) {
        return cluster.view().find(Pod.class, LogTail.key(path)).orElseThrow(
                () -> ApiException.notFound(path.type(), path.name()));
    }

    private String read(LiveCluster cluster, ApiPath path, Parameters parameters) {
        LogOptions options = options(parameters, cluster.now());
        Pod pod = pod(cluster, path);
        Optional<String> container = parameters.optional("container");
        if (container.isEmpty() && pod.spec().containers().size() > 1) {
            throw ApiException.of(400, "BadRequest", "a container name must be specified for pod " + path.name()
                    + ", choose one of: " + choices(pod));
        }
        String name = container(cluster, path, parameters);
        if (Containers.all(pod.spec()).noneMatch(c -> c.name().equals(name)))
            throw ApiException.of(400, "BadRequest", "container " + name + " is not valid for pod " + path.name());
        CommandResult result = ContainerLogs.read(cluster.view(), path.namespace(), path.name(),
                Optional.of(name), parameters.isOn("previous"), options);
        if (result.exitCode() == 0)
            return parameters.isOn("timestamps") ? served.times().movedLines(result.out()) : result.out();
        throw ApiException.of(400, "BadRequest", result.error().strip().replaceFirst(
                "^Error from server \\(BadRequest\\): |^error: ", ""));
    }

    private static String choices(Pod pod) {
        String main = names(pod.spec().containers());
        return pod.spec().initContainers().isEmpty()
                ? main
                : main + " or one of the init containers: " + names(pod.spec().initContainers());
    }

    private static String names(List<Container> containers) {
        return containers.stream().map(Container::name).collect(Collectors.joining(" ", "[", "]"));
    }

    private LogOptions options(Parameters parameters, Instant now) {
        Optional<Duration> since = number(parameters, "sinceSeconds").map(Duration::ofSeconds).or(
                () -> parameters.optional("sinceTime").map(
                        t -> Duration.between(served.times().within(moment(t)), now)));
        return new LogOptions(number(parameters, "tailLines").map(Long::intValue).orElse(-1), since,
                parameters.isOn("timestamps"), false, number(parameters, "limitBytes").map(Long::intValue));
    }

    private static Optional<Long> number(Parameters parameters, String name) {
        return parameters.number(name).stream().boxed().findFirst();
    }

    private static Instant moment(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw ApiException.of(400, "BadRequest", "invalid sinceTime \"" + text + "\": a moment such as "
                    + "2026-01-31T10:00:00Z is needed");
        }
    }
}
