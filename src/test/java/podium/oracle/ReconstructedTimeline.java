package podium.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import podium.cluster.ObjectKey;
import podium.cluster.pod.ContainerStatus;
import podium.cluster.pod.Pod;
import podium.shell.machine.Exit;
import podium.simulation.Answer;
import podium.simulation.Change;
import podium.simulation.ContainerRun;
import podium.simulation.Input;
import podium.simulation.Scenario;
import podium.simulation.Timeline;
import podium.simulation.World;

/** A recording turned back into the timeline that a simulation of it would have made. */
final class ReconstructedTimeline {
    private static final Pattern DELETED = Pattern.compile(
            "([a-z]+)(?:\\.[a-z]+)? \"(.+)\" (?:force )?deleted from (\\S+) namespace");
    private final JsonNode trace;
    private final Reconstruction objects;

    ReconstructedTimeline(JsonNode trace) {
        this.trace = trace;
        this.objects = new Reconstruction(trace);
    }

    /** Empty when a Pod's spec is not recorded, or its last state was asked for before the watch ended. */
    Optional<Timeline> timeline() {
        List<Change> changes = new ArrayList<>();
        for (JsonNode entry : trace.path("pods")) {
            Optional<Pod> pod = objects.pod(entry);
            if (pod.isEmpty() || entry.path("t").asDouble() > trace.path("run").asDouble()) return Optional.empty();
            changes.add(new Change.ObjectChanged(Reconstruction.at(entry.path("t").asDouble()),
                    Change.Watch.valueOf(entry.path("type").asText()), pod.get()));
        }
        changes.addAll(objects.eventChanges());
        objects.livingPods().forEach(pod -> logs(pod, changes));
        List<Input> inputs = new ArrayList<>();
        inputs.add(new Input.Apply(Duration.ZERO, ""));
        changes.add(new Change.Answered(Reconstruction.START, 0, applied(trace.path("apply"))));
        for (JsonNode step : trace.path("steps")) {
            inputs.add(input(step));
            changes.add(new Change.Answered(objects.end(), inputs.size() - 1, answer(step)));
        }
        changes.sort(Comparator.comparing(Change::at));
        Scenario scenario = new Scenario(1, objects.namespace(), Duration.ofSeconds(trace.path("run").asLong()),
                new World(reference -> Optional.empty(), List.of(), List.of(),
                        List.of(new World.Node("node-1", 8000, 16L << 30, 110, List.of()))),
                inputs);
        return Optional.of(new Timeline(scenario, Reconstruction.START, objects.end(), changes));
    }

    /** What the containers of a Pod wrote, and which of their runs must have ended for the log to be as it was. */
    private void logs(Pod pod, List<Change> changes) {
        List<ContainerStatus> statuses = pod.status().stream().flatMap(s -> Stream.concat(
                s.initContainerStatuses().stream(), s.containerStatuses().stream())).toList();
        for (ContainerStatus status : statuses) {
            String key = pod.metadata().name() + "/" + status.name();
            String current = log(key);
            String previous = log(key + " --previous");
            boolean gone = previous.startsWith("unable to retrieve");
            boolean waiting = status.state().waiting().isPresent();
            if (status.lastState().terminated().isPresent() && !waiting) {
                write(pod, status, status.restartCount() - 1, gone ? "" : previous, true, changes);
                if (gone) changes.add(new Change.ContainerRemoved(Reconstruction.START, run(pod, status, -1)));
            }
            boolean ended = status.state().terminated().filter(t -> !t.containerID().isEmpty()).isPresent();
            write(pod, status, status.restartCount(), current, waiting || ended, changes);
        }
    }

    private String log(String key) {
        return trace.path("final").path("logs").path(key).path("out").asText();
    }

    private static void write(Pod pod, ContainerStatus status, int attempt, String text, boolean ended,
            List<Change> changes) {
        ContainerRun run = run(pod, status, attempt - status.restartCount());
        changes.add(new Change.LogWritten(Reconstruction.START, run, false, text));
        if (ended) changes.add(new Change.ContainerEnded(Reconstruction.START, run, Exit.of(1)));
    }

    private static ContainerRun run(Pod pod, ContainerStatus status, int later) {
        return new ContainerRun(pod.key(), pod.metadata().uid(), status.name(), status.restartCount() + later);
    }

    private static Input input(JsonNode step) {
        Duration at = Duration.ofMillis(Math.round(step.path("t").asDouble() * 1000));
        if (step.has("delete")) return new Input.Delete(at, List.of(step.path("delete").asText()));
        if (step.has("set-image")) return new Input.SetImage(at, List.of(step.path("set-image").asText()));
        if (step.has("exec")) {
            return new Input.Exec(at, step.path("pod").asText(), step.path("container").asText(),
                    List.of(step.path("exec").asText()));
        }
        if (step.has("kill-sandbox")) return new Input.KillSandbox(at, step.path("kill-sandbox").asText());
        if (step.has("kill")) return new Input.Kill(at, step.path("kill").asText(), "", 9);
        return new Input.Apply(at, step.path("apply").asText());
    }

    private static Answer answer(JsonNode step) {
        String out = step.path("out").asText();
        if (step.has("apply")) return applied(step);
        if (step.has("delete")) {
            return new Answer.Deleted(out.lines().map(ReconstructedTimeline::deleted).toList(),
                    out.contains("force deleted"));
        }
        if (step.has("set-image")) {
            List<String> words = List.of(out.strip().split(" ", -1));
            return new Answer.Updated(key(words.getFirst()), apiVersion(words.getFirst()), words.get(1));
        }
        int code = step.path("rc").asInt();
        if (!step.has("exec") && code != 0) return new Answer.Refused("no such container");
        return new Answer.Executed(code, out, step.path("err").asText().lines().filter(
                l -> !l.startsWith("command terminated")).map(l -> l + "\n").collect(Collectors.joining()));
    }

    private static Answer applied(JsonNode step) {
        List<Answer.Outcome> outcomes = step.path("out").asText().lines().map(line -> {
            String name = line.substring(0, line.indexOf(' '));
            return new Answer.Outcome(key(name), apiVersion(name),
                    Answer.Verb.valueOf(line.substring(line.indexOf(' ') + 1).toUpperCase(Locale.ROOT)));
        }).toList();
        return new Answer.Applied(outcomes, step.path("err").asText().lines().toList());
    }

    private static ObjectKey deleted(String line) {
        Matcher m = DELETED.matcher(line);
        if (!m.matches()) throw new IllegalArgumentException(line);
        return new ObjectKey(m.group(1), m.group(3), m.group(2));
    }

    private static ObjectKey key(String reference) {
        List<String> parts = List.of(reference.split("/", 2));
        return new ObjectKey(List.of(parts.getFirst().split("\\.", 2)).getFirst(), "", parts.getLast());
    }

    private static String apiVersion(String reference) {
        Matcher m = Pattern.compile("[a-z]+\\.([a-z]+)/.*").matcher(reference);
        return m.matches() ? m.group(1) + "/v1" : "v1";
    }
}
