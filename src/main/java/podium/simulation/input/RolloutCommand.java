package podium.simulation.input;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import podium.cluster.ApiObject;
import podium.cluster.workload.ControllerRevision;
import podium.cluster.workload.DaemonSet;
import podium.cluster.workload.Deployment;
import podium.cluster.workload.ReplicaSet;
import podium.cluster.workload.StatefulSet;
import podium.control.deployment.Rollback;
import podium.control.pod.Owners;
import podium.shell.Clock;
import podium.simulation.Answer;

/** {@code kubectl rollout restart|undo|pause|resume}. Rule: kubectl.md §8, controllers.md §1. */
record RolloutCommand(ObjectFinder finder, ObjectEditor editor, Clock clock, Predicate<ApiObject> applied) {
    Answer run(CommandLine line) {
        if (line.words().isEmpty()) return new Answer.Refused("required resource not specified");
        String verb = line.words().getFirst();
        ObjectFinder.Found found = finder.find(line.after(1), false);
        List<Answer.Line> lines = new ArrayList<>();
        List<String> problems = new ArrayList<>(found.missing().stream().toList());
        for (ApiObject object : found.objects()) {
            switch (verb) {
                case "restart" -> restart(object, lines, problems);
                case "undo" -> undo(object, line.number("to-revision").orElse(0), lines, problems);
                case "pause" -> pause(object, true, lines, problems);
                case "resume" -> pause(object, false, lines, problems);
                default -> problems.add("error: unknown command \"rollout " + verb + "\"");
            }
        }
        return new Answer.Reported(lines, problems);
    }

    private static boolean isPaused(ApiObject object) {
        return object instanceof Deployment deployment && deployment.spec().paused();
    }

    private static String quoted(ApiObject object) {
        return new DeleteArguments.Name(object.kind(), object.metadata().name()).resource() + " \""
                + object.metadata().name() + "\" ";
    }

    private void restart(ApiObject object, List<Answer.Line> lines, List<String> problems) {
        boolean rolls = object instanceof Deployment || object instanceof DaemonSet || object instanceof StatefulSet;
        if (!rolls) problems.add("error: " + quoted(object) + "restarting is not supported");
        else
            if (isPaused(object))
                problems.add("error: " + quoted(object) + "can't restart paused deployment (run rollout resume first)");
            else {
                String now = clock.now().truncatedTo(ChronoUnit.SECONDS).toString();
                told(object, editor.edit(object, tree -> tree.withObject("/spec/template/metadata/annotations").put(
                        "kubectl.kubernetes.io/restartedAt", now)), "restarted", lines, problems);
            }
    }

    private void pause(ApiObject object, boolean paused, List<Answer.Line> lines, List<String> problems) {
        if (!(object instanceof Deployment)) {
            problems.add("error: " + quoted(object) + (paused ? "pausing" : "resuming") + " is not supported");
        } else if (isPaused(object) == paused) {
            problems.add("error: " + quoted(object) + (paused ? "is already paused" : "is not paused"));
        } else {
            told(object, editor.edit(object, tree -> {
                ObjectNode spec = tree.withObject("/spec");
                if (paused) spec.put("paused", true);
                else spec.remove("paused");
            }), paused ? "paused" : "resumed", lines, problems);
        }
    }

    private void undo(ApiObject object, long revision, List<Answer.Line> lines, List<String> problems) {
        Rollback rollback = switch (object) {
            case Deployment deployment -> Rollback.of(deployment, owned(object, ReplicaSet.class), revision);
            case DaemonSet set -> Rollback.of(set, set.spec().template(), owned(object, ControllerRevision.class),
                    revision);
            case StatefulSet set -> Rollback.of(set, set.spec().template(), owned(object, ControllerRevision.class),
                    revision);
            default -> new Rollback.Impossible("no rollbacker has been implemented for \"" + object.kind() + "\"");
        };
        switch (rollback) {
            case Rollback.Impossible(String why) -> problems.add("error: " + why);
            case Rollback.Skipped(String words) -> lines.add(Answer.Line.of(object, words));
            case Rollback.To(var template) -> {
                ObjectEditor.Edited done = editor.edit(object, tree -> tree.withObject("/spec").set("template",
                        editor.mapper().valueToTree(template)));
                if (applied.test(object)) problems.add(warning(object));
                told(object, done, "rolled back", lines, problems);
            }
        }
    }

    private static void told(ApiObject object, ObjectEditor.Edited edited, String words, List<Answer.Line> lines,
            List<String> problems) {
        edited.problem().ifPresentOrElse(problems::add, () -> lines.add(Answer.Line.of(object, words)));
    }

    private static String warning(ApiObject object) {
        String name = object.kind().toLowerCase(Locale.ROOT) + "s/" + object.metadata().name();
        return "Warning: resource " + name
                + " was previously managed with 'kubectl apply'. Rolling back will not update "
                + "the kubectl.kubernetes.io/last-applied-configuration annotation, which may cause unexpected behavior "
                + "on future 'kubectl apply' operations. Consider using 'kubectl apply' with your previous configuration "
                + "file instead.";
    }

    private <T extends ApiObject> List<T> owned(ApiObject owner, Class<T> kind) {
        return finder.api().list(kind).stream().filter(o -> Owners.owns(owner, o)).toList();
    }
}
