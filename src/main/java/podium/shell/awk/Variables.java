package podium.shell.awk;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/** The variables of a run: global ones, and those of the function that runs. */
final class Variables {
    private static final int DEPTH = 1_000;

    private final SequencedMap<String, Cell> globals = new LinkedHashMap<>();
    private final Deque<Map<String, Cell>> frames = new ArrayDeque<>();

    Cell cell(String name) {
        Cell local = frames.isEmpty() ? null : frames.getFirst().get(name);
        return local == null ? global(name) : local;
    }

    Cell global(String name) {
        return globals.computeIfAbsent(name, key -> new Cell());
    }

    String text(String name) {
        return global(name).value().asText("%.6g");
    }

    double number(String name) {
        return global(name).value().asNumber();
    }

    void set(String name, Value value) {
        global(name).set(value);
    }

    /** Counts a variable up by one. */
    void count(String name) {
        set(name, Value.of(number(name) + 1));
    }

    void enter(Map<String, Cell> locals) {
        if (frames.size() > DEPTH) throw new AwkError("out of memory");
        frames.push(locals);
    }

    void leave() {
        frames.pop();
    }
}
