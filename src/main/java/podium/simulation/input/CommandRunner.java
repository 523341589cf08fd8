package podium.simulation.input;

import java.util.List;
import java.util.function.Predicate;
import podium.cluster.ApiObject;
import podium.manifest.ManifestReader;
import podium.shell.Clock;
import podium.simulation.Answer;
import podium.simulation.Author;
import podium.simulation.api.ApiServer;
import podium.simulation.api.ObjectDeleter;
import podium.simulation.time.Fiber;

/** Runs those commands of kubectl that change stored objects, by their verbs. Rule: kubectl.md §8. */
final class CommandRunner {
    private final ScaleCommand scale;
    private final RolloutCommand rollout;
    private final MarkCommand marks;
    private final PatchCommand patch;
    private final NodeCommand nodes;
    private final DrainCommand drain;

    CommandRunner(ApiServer api, ObjectDeleter deleter, Clock clock, ManifestReader reader, String namespace,
            Predicate<ApiObject> applied) {
        ObjectFinder finder = new ObjectFinder(api, namespace);
        this.scale = new ScaleCommand(finder, editor(api, reader, "kubectl"));
        this.rollout = new RolloutCommand(finder, editor(api, reader, "kubectl-rollout"), clock, applied);
        this.marks = new MarkCommand(finder, editor(api, reader, "kubectl-label"));
        this.patch = new PatchCommand(finder, editor(api, reader, "kubectl-patch"));
        this.nodes = new NodeCommand(finder, editor(api, reader, "kubectl"));
        this.drain = new DrainCommand(api, deleter, clock, nodes, finder);
    }

    private static ObjectEditor editor(ApiServer api, ManifestReader reader, String manager) {
        return new ObjectEditor(api.as(Author.updater(manager)), reader);
    }

    Answer run(Fiber fiber, List<String> words) {
        CommandLine line = CommandLine.parse(words.subList(1, words.size()));
        return switch (words.getFirst()) {
            case "scale" -> scale.run(line);
            case "rollout" -> rollout.run(line);
            case "label" -> marks.run(line, MarkCommand.Kind.LABEL);
            case "annotate" -> marks.run(line, MarkCommand.Kind.ANNOTATION);
            case "patch" -> patch.run(line);
            case "cordon" -> nodes.close(line, true);
            case "uncordon" -> nodes.close(line, false);
            case "taint" -> nodes.taint(line);
            case "drain" -> drain.run(fiber, line);
            default -> new Answer.Refused("unknown command \"" + words.getFirst() + "\" for \"kubectl\"");
        };
    }
}
