package podium.simulation.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import podium.cluster.ApiObject;
import podium.simulation.Answer;

/** {@code kubectl scale}: another number of Pods. Rule: kubectl.md §8. */
record ScaleCommand(ObjectFinder finder, ObjectEditor editor) {
    private static final List<String> KINDS = List.of("Deployment", "ReplicaSet", "StatefulSet");

    Answer run(CommandLine line) {
        Optional<Integer> replicas = line.number("replicas");
        if (replicas.isEmpty()) return new Answer.Refused("required flag(s) \"replicas\" not set");
        ObjectFinder.Found found = finder.find(line, false);
        List<Answer.Line> lines = new ArrayList<>();
        List<String> problems = new ArrayList<>(found.missing().stream().toList());
        for (ApiObject object : found.objects()) {
            if (!KINDS.contains(object.kind()))
                return new Answer.Refused(
                        "Error from server (NotFound): the server could not find the requested resource");
            Optional<String> problem = editor.edit(object,
                    tree -> tree.withObject("/spec").put("replicas", replicas.get())).problem();
            if (problem.isPresent()) problems.add(problem.get());
            else lines.add(Answer.Line.of(object, "scaled"));
        }
        return new Answer.Reported(lines, problems);
    }
}
