package podium.frame;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import podium.cluster.pod.Pod;
import podium.frame.Moment.Note;
import podium.simulation.Change;

/** Which changes are worth a stop, and the words for them. */
final class MomentRules {
    private MomentRules() {
    }

    /**
     * All moments of a trace; changes of one time make one moment.
     *
     * @param shown which changes of files a picture shows
     */
    static Moments moments(List<Change> changes, Predicate<Change.FileChanged> shown) {
        SequencedMap<Instant, List<Note>> notes = new LinkedHashMap<>();
        Map<String, Pod> known = new TreeMap<>();
        for (Change change : changes) {
            if (change instanceof Change.FileChanged file && !shown.test(file)) continue;
            List<Note> found = change instanceof Change.ObjectChanged c && c.object() instanceof Pod pod
                    ? PodNotes.of(c, java.util.Optional.ofNullable(known.put(pod.metadata().uid(), pod)), pod)
                    : ChangeNotes.of(change);
            if (found.isEmpty()) continue;
            List<Note> there = notes.computeIfAbsent(change.at(), _ -> new ArrayList<>());
            found.stream().filter(n -> !there.contains(n)).forEach(there::add);
        }
        return new Moments(notes.entrySet().stream().map(e -> new Moment(e.getKey(),
                List.copyOf(e.getValue()))).toList());
    }
}
