package podium.desktop.drawer;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import podium.cluster.Event;
import podium.cluster.why.Derivation;
import podium.simulation.Change;
import podium.simulation.ContainerRun;
import podium.simulation.Timeline;

/** What a timeline says in words, in order of time: decisions, events and log text. */
record Chronicle(List<Entry> decisions, List<Entry> events, List<Entry> logs) {
    static Chronicle of(Timeline timeline) {
        Chronicle chronicle = new Chronicle(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        timeline.changes().forEach(change -> chronicle.add(timeline, change));
        return chronicle;
    }

    static Chronicle empty() {
        return new Chronicle(List.of(), List.of(), List.of());
    }

    private void add(Timeline timeline, Change change) {
        String time = time(timeline.sinceStart(change.at()));
        switch (change) {
            case Change.Decided decided when decided.why().about().kind().isStep() -> decisions.add(decision(decided,
                    time));
            case Change.EventChanged changed -> events.add(event(changed, time));
            case Change.LogWritten written -> logs.add(new Entry(written.at(), time, container(written.run()), "",
                    written.text(), "", written.error()));
            default -> {
                // The stage shows it.
            }
        }
    }

    private static Entry decision(Change.Decided decided, String time) {
        Derivation why = decided.why();
        String about = switch (why.about().kind()) {
            case CONTROL -> "";
            case TURN -> why.about().name() + " ";
            default -> why.about().words() + " ";
        };
        return new Entry(decided.at(), time, "", decided.about().name() + ": " + about + why.value(),
                why.because() + "\nRule: " + why.rule().sentence(), why.rule().link(), false);
    }

    private static Entry event(Change.EventChanged changed, String time) {
        Event event = changed.event();
        String often = event.count() > 1 ? " (x" + event.count() + ")" : "";
        return new Entry(changed.at(), time, event.name(), event.type() + "  " + event.reason() + often + "  "
                + event.about().kind().toLowerCase(Locale.ROOT) + "/" + event.about().name(), event.message(), "",
                event.type().equals("Warning"));
    }

    private static String container(ContainerRun run) {
        return run.pod().name() + " " + run.container();
    }

    /** Seconds since the start with one decimal, in minutes and hours where they are many. */
    static String time(Duration since) {
        long tenths = Math.floorDiv(since.toMillis(), 100);
        long seconds = tenths / 10;
        if (seconds < 60) return String.format(Locale.ROOT, "%d.%ds", seconds, tenths % 10);
        if (seconds < 3600) return String.format(Locale.ROOT, "%dm%02ds", seconds / 60, seconds % 60);
        return String.format(Locale.ROOT, "%dh%02dm%02ds", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }

    /** How many entries of a list are not later than a moment. */
    static int until(List<Entry> entries, Instant moment) {
        int low = 0;
        int high = entries.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (entries.get(middle).at().isAfter(moment)) high = middle;
            else low = middle + 1;
        }
        return low;
    }

    /** The first entries of a list, where a later one takes the place of an earlier one with the same id. */
    static List<Entry> latest(List<Entry> entries, int count) {
        Map<String, Entry> latest = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            Entry entry = entries.get(i);
            String key = entry.id().isEmpty() ? "#" + i : entry.id();
            latest.remove(key);
            latest.put(key, entry);
        }
        return List.copyOf(latest.values());
    }

    /** The containers that ever log, as Pod and name, in order of their first word. */
    List<String> loggers() {
        return logs.stream().map(Entry::id).distinct().toList();
    }
}
