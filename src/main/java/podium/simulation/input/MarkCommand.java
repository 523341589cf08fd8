package podium.simulation.input;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import podium.cluster.ApiObject;
import podium.simulation.Answer;

/** {@code kubectl label} and {@code kubectl annotate}. Rule: kubectl.md §8. */
record MarkCommand(ObjectFinder finder, ObjectEditor editor) {
    /** What is written to. */
    enum Kind {
        LABEL("label", "labels"), ANNOTATION("annotation", "annotations");

        private final String noun;
        private final String field;

        Kind(String noun, String field) {
            this.noun = noun;
            this.field = field;
        }

        Map<String, String> of(ApiObject object) {
            return this == LABEL ? object.metadata().labels() : object.metadata().annotations();
        }
    }

    /** What is to be set, and what is to go. */
    private record Wanted(SortedMap<String, String> set, NavigableSet<String> removed) {
        static Wanted of(List<String> words) {
            SortedMap<String, String> set = new TreeMap<>();
            NavigableSet<String> removed = new TreeSet<>();
            for (String word : words) {
                int equals = word.indexOf('=');
                if (equals > 0) set.put(word.substring(0, equals), word.substring(equals + 1));
                else if (word.endsWith("-")) removed.add(word.substring(0, word.length() - 1));
            }
            return new Wanted(set, removed);
        }
    }

    Answer run(CommandLine line, Kind kind) {
        ObjectFinder.Found found = finder.find(line, false);
        Wanted wanted = Wanted.of(found.rest());
        if (wanted.set.isEmpty() && wanted.removed.isEmpty())
            return new Answer.Refused("at least one " + kind.noun + " update is required");
        List<Answer.Line> lines = new ArrayList<>();
        List<String> problems = new ArrayList<>(found.missing().stream().toList());
        for (ApiObject object : found.objects()) mark(object, wanted, kind, line.has("overwrite"), lines, problems);
        return new Answer.Reported(lines, problems);
    }

    private void mark(ApiObject object, Wanted wanted, Kind kind, boolean overwrite, List<Answer.Line> lines,
            List<String> problems) {
        Map<String, String> before = kind.of(object);
        List<String> taken = wanted.set.entrySet().stream().filter(
                e -> before.containsKey(e.getKey()) && !before.get(e.getKey()).equals(e.getValue())).map(
                        e -> "'" + e.getKey() + "' already has a value (" + before.get(e.getKey()) + ")").toList();
        if (!taken.isEmpty() && !overwrite) {
            problems.add(kind == Kind.LABEL
                    ? "error: " + taken.getFirst() + ", and --overwrite is false"
                    : "error: --overwrite is false but found the following declared annotation(s): "
                            + String.join("; ", taken));
            return;
        }
        if (kind == Kind.LABEL)
            wanted.removed.stream().filter(k -> !before.containsKey(k)).forEach(
                    k -> lines.add(new Answer.Line.Text("label \"" + k + "\" not found.")));
        Optional<String> problem = editor.edit(object, tree -> {
            ObjectNode marks = tree.withObject("/metadata").withObjectProperty(kind.field);
            wanted.set.forEach(marks::put);
            wanted.removed.forEach(marks::remove);
        }).problem();
        if (problem.isPresent()) problems.add(problem.get());
        else lines.add(Answer.Line.of(object, kind == Kind.LABEL ? words(before, wanted) : "annotated"));
    }

    private static String words(Map<String, String> before, Wanted wanted) {
        boolean removed = wanted.removed.stream().anyMatch(before::containsKey);
        boolean replaced = wanted.set.entrySet().stream().anyMatch(
                e -> before.containsKey(e.getKey()) && !before.get(e.getKey()).equals(e.getValue()));
        boolean added = wanted.set.keySet().stream().anyMatch(k -> !before.containsKey(k));
        if (replaced || (removed && added)) return "modified";
        if (removed) return "unlabeled";
        return added ? "labeled" : "not labeled";
    }
}
