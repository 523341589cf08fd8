package podium.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import podium.cluster.pod.ContainerState;
import podium.cluster.pod.ContainerStatus;
import podium.cluster.pod.Pod;
import podium.cluster.pod.PodCondition;
import podium.cluster.pod.PodPhase;
import podium.cluster.pod.PodStatus;
import podium.frame.Moment.Kind;
import podium.frame.Moment.Note;
import podium.simulation.Change;

/** What a new version of a Pod changed, in words: node, phase, conditions, and states the API reports. */
final class PodNotes {
    private PodNotes() {
    }

    static List<Note> of(Change.ObjectChanged change, Optional<Pod> before, Pod pod) {
        String name = pod.metadata().name();
        if (change.type() == Change.Watch.DELETED) return List.of(note(name, "", "Pod " + name + " is gone"));
        List<Note> notes = new ArrayList<>();
        if (before.isEmpty()) notes.add(note(name, "", "Pod " + name + " is created"));
        else compare(before.get(), pod, notes);
        return notes;
    }

    private static void compare(Pod before, Pod pod, List<Note> notes) {
        String name = pod.metadata().name();
        if (before.spec().nodeName().isEmpty() && !pod.spec().nodeName().isEmpty()) {
            notes.add(note(name, "", "Pod " + name + " is placed on " + pod.spec().nodeName()));
        }
        if (before.metadata().deletionTimestamp().isEmpty() && pod.metadata().deletionTimestamp().isPresent()) {
            notes.add(note(name, "", "Pod " + name + " is to be deleted"));
        }
        if (phase(before) != phase(pod)) notes.add(note(name, "", "Pod " + name + " is " + word(phase(pod))));
        Map<String, String> was = conditions(before);
        conditions(pod).forEach((type, status) -> {
            if (!status.equals(was.getOrDefault(type, "")) && !(was.get(type) == null && status.equals("False"))) {
                notes.add(note(name, "", "condition " + type + " is " + status));
            }
        });
        Map<String, String> states = states(before);
        states(pod).forEach((container, state) -> {
            if (!state.equals(states.getOrDefault(container, state))) {
                notes.add(note(name, container, "the API reports " + container + " as " + state));
            }
        });
    }

    private static Note note(String pod, String container, String label) {
        return new Note(Kind.STATE, pod, container, label);
    }

    private static PodPhase phase(Pod pod) {
        return pod.status().flatMap(PodStatus::phase).orElse(PodPhase.PENDING);
    }

    private static String word(PodPhase phase) {
        return phase.name().charAt(0) + phase.name().substring(1).toLowerCase(Locale.ROOT);
    }

    private static Map<String, String> conditions(Pod pod) {
        Map<String, String> map = new TreeMap<>();
        for (PodCondition c : pod.status().map(PodStatus::conditions).orElse(List.of())) map.put(c.type(), c.status());
        return map;
    }

    private static Map<String, String> states(Pod pod) {
        Map<String, String> map = new TreeMap<>();
        pod.status().stream().flatMap(s -> Stream.concat(s.initContainerStatuses().stream(),
                s.containerStatuses().stream())).forEach((ContainerStatus c) -> map.put(c.name(), state(c.state())));
        return map;
    }

    private static String state(ContainerState s) {
        if (s.running().isPresent()) return "running";
        return s.waiting().map(w -> "waiting: " + w.reason()).or(() -> s.terminated().map(t -> "terminated: "
                + t.reason())).orElse("waiting");
    }
}
