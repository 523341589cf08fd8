package podium.kubectl;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import podium.cluster.ObjectKey;
import podium.kubectl.resource.ResourceType;
import podium.kubectl.resource.ResourceTypes;
import podium.simulation.Answer;

/** An answer of the cluster in kubectl's words. Rule: kubectl.md §8. */
public final class AnswerWords {
    private static final String FORCED = "Warning: Immediate deletion does not wait for confirmation that the running "
            + "resource has been terminated. The resource may continue to run on the cluster indefinitely.\n";

    private AnswerWords() {
    }

    /** What kubectl prints for an answer, and its exit code. */
    public static CommandResult of(Answer answer) {
        return switch (answer) {
            case Answer.Applied applied -> applied(applied);
            case Answer.Deleted deleted -> deleted(deleted);
            case Answer.Updated updated -> CommandResult.printed(
                    ResourceName.of(updated.apiVersion(), updated.key().kind(), updated.key().name()) + " "
                            + updated.what() + " updated\n");
            case Answer.Reported reported -> reported(reported);
            case Answer.Happened happened -> CommandResult.printed("");
            case Answer.Executed executed -> executed(executed);
            case Answer.Stored stored -> CommandResult.printed(ResourceName.of(stored.object().apiVersion(),
                    stored.object().kind(), stored.object().metadata().name()) + "\n");
            case Answer.NotExecuted not -> CommandResult.failed("error: " + not.message());
            case Answer.Refused refused -> CommandResult.failed(prefixed(refused.message()));
        };
    }

    private static CommandResult applied(Answer.Applied applied) {
        String out = applied.outcomes().stream().map(
                o -> ResourceName.of(o.apiVersion(), o.key().kind(), o.key().name()) + " "
                        + o.verb().name().toLowerCase(Locale.ROOT) + "\n").collect(Collectors.joining());
        return new CommandResult(isFailure(applied.problems()) ? 1 : 0, out, lines(applied.problems()));
    }

    /** A warning alone does not make a command fail. */
    private static boolean isFailure(List<String> problems) {
        return problems.stream().anyMatch(p -> !p.startsWith("Warning: "));
    }

    private static String lines(List<String> problems) {
        return problems.stream().map(p -> p.endsWith("\n") ? p : p + "\n").collect(Collectors.joining());
    }

    private static CommandResult reported(Answer.Reported reported) {
        String out = reported.lines().stream().map(AnswerWords::line).collect(Collectors.joining());
        return new CommandResult(isFailure(reported.problems()) ? 1 : 0, out, lines(reported.problems()));
    }

    private static String line(Answer.Line line) {
        return switch (line) {
            case Answer.Line.OfObject(ObjectKey key, String apiVersion, String words) ->
                ResourceName.of(apiVersion, key.kind(), key.name()) + " " + words + "\n";
            case Answer.Line.Text(String text) -> text + "\n";
        };
    }

    private static CommandResult deleted(Answer.Deleted deleted) {
        String verb = deleted.forced() ? "force deleted" : "deleted";
        String out = deleted.keys().stream().map(key -> deleted(key, verb)).collect(Collectors.joining());
        return new CommandResult(0, out, deleted.forced() ? FORCED : "");
    }

    private static String deleted(ObjectKey key, String verb) {
        String where = key.namespace().isEmpty() ? "" : " from " + key.namespace() + " namespace";
        return ResourceTypes.ofKind(key.kind()).map(ResourceType::singular).orElse(key.kind()) + " \"" + key.name()
                + "\" " + verb + where + "\n";
    }

    private static CommandResult executed(Answer.Executed executed) {
        String ended = executed.exitCode() == 0
                ? ""
                : "command terminated with exit code " + executed.exitCode() + "\n";
        return new CommandResult(executed.exitCode(), executed.out(), executed.error() + ended);
    }

    /** Errors of the server and of validation carry their own beginning. */
    private static String prefixed(String message) {
        return message.startsWith("Error from server") || message.startsWith("The ") || message.startsWith(
                "error: ") ? message : "error: " + message;
    }
}
