package podium.shell.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lines that were typed, oldest first. */
public final class History {
    private static final int MOST = 1000;

    private final List<String> lines = new ArrayList<>();

    /** A history that goes on from earlier lines. */
    public History(List<String> earlier) {
        earlier.forEach(this::add);
    }

    /** Keeps a line; not an empty one, not one that begins with a blank, and not the same twice in a row. */
    public void add(String line) {
        if (line.isBlank() || line.startsWith(" ")) return;
        if (!lines.isEmpty() && lines.getLast().equals(line)) return;
        lines.add(line);
        if (lines.size() > MOST) lines.removeFirst();
    }

    /** How many lines there are. */
    public int size() {
        return lines.size();
    }

    /** All lines, oldest first. */
    public List<String> lines() {
        return List.copyOf(lines);
    }

    /** The line at a place; an empty text behind the last one. */
    public String at(int place) {
        return place < lines.size() ? lines.get(place) : "";
    }

    /** The place of the newest line before a place that holds a text; empty when none does. */
    public Optional<Integer> search(String text, int before) {
        for (int place = Math.min(before, lines.size()) - 1; place >= 0; place--) {
            if (lines.get(place).contains(text)) return Optional.of(place);
        }
        return Optional.empty();
    }
}
