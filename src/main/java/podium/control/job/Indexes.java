package podium.control.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.NavigableSet;
import java.util.TreeSet;
import podium.cluster.pod.Pod;

/** Completion indexes, and lists of them as a status has them. Rule: controllers.md §4, status. */
final class Indexes {
    static final String KEY = "batch.kubernetes.io/job-completion-index";

    private Indexes() {
    }

    /** The index of a Pod. */
    static Optional<Integer> of(Pod pod) {
        return Optional.ofNullable(pod.metadata().annotations().get(KEY)).filter(v -> v.matches("\\d{1,9}")).map(
                Integer::parseInt);
    }

    /** Reads {@code 1,3-5,7}. */
    static NavigableSet<Integer> parse(String text) {
        NavigableSet<Integer> all = new TreeSet<>();
        for (String part : List.of(text.split(",", -1))) {
            if (part.isEmpty()) continue;
            int dash = part.indexOf('-');
            int from = Integer.parseInt(dash < 0 ? part : part.substring(0, dash));
            int to = dash < 0 ? from : Integer.parseInt(part.substring(dash + 1));
            for (int i = from; i <= to; i++) all.add(i);
        }
        return all;
    }

    /** Writes {@code 1,3-5,7}; two neighbours stay apart. */
    static String write(NavigableSet<Integer> indexes) {
        List<String> parts = new ArrayList<>();
        List<Integer> run = new ArrayList<>();
        for (int index : indexes) {
            if (!run.isEmpty() && run.getLast() != index - 1) flush(run, parts);
            run.add(index);
        }
        flush(run, parts);
        return String.join(",", parts);
    }

    private static void flush(List<Integer> run, List<String> parts) {
        if (run.size() > 2) parts.add(run.getFirst() + "-" + run.getLast());
        else run.forEach(i -> parts.add(Integer.toString(i)));
        run.clear();
    }
}
