package podium.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The rows of one Pod in a watch, repeats dropped. */
record PodRows(List<Row> rows) {
    private static final Pattern BLANKS = Pattern.compile("\\s{2,}");
    private static final Pattern AGO = Pattern.compile(" \\(.*");
    /** A state under this many seconds may be seen on one side alone. */
    static final double LASTING = 1.5;
    /** The share of a run after which one side may have come less far. */
    private static final double ENDING = 0.7;

    /** READY, STATUS and RESTARTS from a second on, for so many seconds. */
    record Row(double start, double lasted, List<String> state) {
    }

    /** Rows of both sides that stand for the same state. */
    record Pair(Row wanted, Row got) {
    }

    /** Whether two sequences tell the same, and what they have in common. */
    record Agreement(boolean same, List<Pair> pairs) {
        boolean isBetterThan(Agreement other) {
            return same == other.same ? pairs.size() > other.pairs.size() : same;
        }
    }

    /** The rows of all Pods of a trace by alias. */
    static Map<String, List<PodRows>> of(JsonNode trace, Alias alias) {
        Map<String, List<Row>> real = new LinkedHashMap<>();
        double latest = 0;
        for (JsonNode line : trace.path("table")) {
            double at = line.path("t").asDouble();
            latest = Math.max(latest, at);
            List<String> cells = BLANKS.splitAsStream(line.path("line").asText().strip()).toList();
            if (cells.size() < 4) continue;
            List<String> state = List.of(cells.get(1), cells.get(2), AGO.matcher(cells.get(3)).replaceAll(""));
            List<Row> rows = real.computeIfAbsent(cells.getFirst(), k -> new ArrayList<>());
            if (rows.isEmpty() || !rows.getLast().state.equals(state)) rows.add(new Row(at, 0, state));
        }
        double run = trace.path("run").asDouble(0);
        double end = run != 0 ? run : latest + 5;
        Map<String, List<PodRows>> result = new TreeMap<>();
        real.forEach((name, rows) -> result.computeIfAbsent(alias.of(name), k -> new ArrayList<>()).add(
                new PodRows(withDurations(rows, end))));
        return result;
    }

    private static List<Row> withDurations(List<Row> rows, double end) {
        List<Row> result = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            double until = i + 1 < rows.size() ? rows.get(i + 1).start : end;
            result.add(new Row(rows.get(i).start, until - rows.get(i).start, rows.get(i).state));
        }
        return result;
    }

    /** Holds the wanted rows against others; on one side alone may be what is short, or began late in the run. */
    Agreement against(PodRows got, double run) {
        boolean same = true;
        List<Pair> pairs = new ArrayList<>();
        SequenceMatcher<List<String>> matcher = new SequenceMatcher<>(states(rows), states(got.rows));
        for (SequenceMatcher.Opcode op : matcher.opcodes()) {
            List<Row> mine = rows.subList(op.firstStart(), op.firstEnd());
            List<Row> others = got.rows.subList(op.secondStart(), op.secondEnd());
            if (op.equal()) {
                for (int i = 0; i < mine.size(); i++) pairs.add(new Pair(mine.get(i), others.get(i)));
                continue;
            }
            List<Row> all = Stream.concat(mine.stream(), others.stream()).toList();
            boolean atEnd = op.firstEnd() == rows.size() && op.secondEnd() == got.rows.size();
            if (atEnd && all.stream().allMatch(r -> r.start >= ENDING * run)) continue;
            if (all.stream().anyMatch(r -> r.lasted >= LASTING)) same = false;
        }
        return new Agreement(same, pairs);
    }

    private static List<List<String>> states(List<Row> rows) {
        return rows.stream().map(Row::state).toList();
    }

    @Override
    public String toString() {
        return String.join(" > ", rows.stream().map(
                r -> Math.round(r.start) + "s " + String.join(" ", r.state)).toList());
    }
}
