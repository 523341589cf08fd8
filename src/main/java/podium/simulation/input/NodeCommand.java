package podium.simulation.input;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import podium.cluster.ApiObject;
import podium.cluster.core.Node;
import podium.cluster.core.NodeSpec;
import podium.cluster.core.Taint;
import podium.simulation.Answer;

/** {@code kubectl cordon}, {@code uncordon} and {@code taint}. Rule: kubectl.md §8. */
record NodeCommand(ObjectFinder finder, ObjectEditor editor) {
    private static final Pattern TAINT = Pattern.compile("([^=:]+)(?:=([^:]*))?(?::([A-Za-z]+))?(-?)");
    private static final List<String> EFFECTS = List.of("NoSchedule", "PreferNoSchedule", "NoExecute");

    /** The nodes that a command names without their kind. */
    ObjectFinder.Found nodes(CommandLine line) {
        List<String> words = new ArrayList<>(List.of("node"));
        line.words().forEach(w -> words.add(w.replaceFirst("^(node|nodes|no)/", "")));
        return finder.find(new CommandLine(words, line.flags()), false);
    }

    Answer close(CommandLine line, boolean closed) {
        ObjectFinder.Found found = nodes(line);
        List<Answer.Line> lines = new ArrayList<>();
        found.objects().forEach(o -> lines.add(close(o, closed)));
        return new Answer.Reported(lines, found.missing().stream().toList());
    }

    Answer.Line close(ApiObject node, boolean closed) {
        String words = closed ? "cordoned" : "uncordoned";
        boolean already = node instanceof Node n && n.spec().filter(s -> s.unschedulable() == closed).isPresent();
        if (already) return Answer.Line.of(node, "already " + words);
        editor.edit(node, tree -> {
            ObjectNode spec = tree.withObject("/spec");
            if (closed) spec.put("unschedulable", true);
            else spec.remove("unschedulable");
        });
        return Answer.Line.of(node, words);
    }

    Answer taint(CommandLine line) {
        ObjectFinder.Found found = finder.find(line, false);
        if (found.missing().isPresent()) return new Answer.Refused(found.missing().get());
        List<Answer.Line> lines = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (ApiObject object : found.objects()) {
            if (object instanceof Node node) taint(node, found.rest(), line.has("overwrite"), lines, problems);
        }
        return new Answer.Reported(lines, problems);
    }

    private void taint(Node node, List<String> wanted, boolean overwrite, List<Answer.Line> lines,
            List<String> problems) {
        List<Taint> taints = new ArrayList<>(node.spec().map(NodeSpec::taints).orElse(List.of()));
        boolean removed = false;
        for (String word : wanted) {
            Matcher m = TAINT.matcher(word);
            boolean known = m.matches() && (m.group(3) == null || EFFECTS.contains(m.group(3)));
            if (!known || (m.group(4).isEmpty() && m.group(3) == null)) {
                problems.add("error: unknown taint spec: " + word);
                return;
            }
            String key = m.group(1);
            Optional<String> effect = Optional.ofNullable(m.group(3));
            List<Taint> same = taints.stream().filter(
                    t -> t.key().equals(key) && effect.filter(e -> !e.equals(t.effect())).isEmpty()).toList();
            removed = !m.group(4).isEmpty();
            if (removed && same.isEmpty())
                problems.add("error: taint \"" + word.substring(0, word.length() - 1) + "\" not found");
            if (!removed && !same.isEmpty() && !overwrite) {
                problems.add("error: node " + node.metadata().name() + " already has " + key
                        + " taint(s) with same effect(s) and --overwrite is false");
                return;
            }
            taints.removeAll(same);
            if (!removed)
                taints.add(new Taint(key, Optional.ofNullable(m.group(2)).orElse(""), effect.orElseThrow(),
                        Optional.empty()));
        }
        if (!problems.isEmpty()) return;
        Optional<String> problem = editor.edit(node,
                tree -> tree.withObject("/spec").set("taints", editor.mapper().valueToTree(taints))).problem();
        if (problem.isPresent()) problems.add(problem.get());
        else lines.add(Answer.Line.of(node, removed ? "untainted" : "tainted"));
    }
}
