package podium.serve;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import podium.cluster.pod.Pod;
import podium.kubectl.ExecWords;
import podium.simulation.Answer;

/** The Status that tells a client how a program ended. */
final class ExecStatus {
    private ExecStatus() {
    }

    /** The status of an answer. */
    static ObjectNode of(Answer answer, Pod pod, Instant now) {
        return switch (answer) {
            case Answer.Executed(int code, String out, String error) when code == 0 -> success();
            case Answer.Executed(int code, String out, String error) -> exit(code);
            case Answer.NotExecuted(boolean isRunning, String message) when isRunning ->
                ApiException.of(500, "InternalError", ExecWords.notStarted(pod, now, message)).status();
            case Answer.NotExecuted(boolean isRunning, String message) ->
                ApiException.of(500, "InternalError", "Internal error occurred: " + message).status();
            default -> throw new IllegalStateException("no answer to a program: " + answer);
        };
    }

    /** Of what has ended well. */
    static ObjectNode success() {
        ObjectNode status = JsonNodeFactory.instance.objectNode();
        status.putObject("metadata");
        return status.put("status", "Success");
    }

    private static ObjectNode exit(int code) {
        ObjectNode status = JsonNodeFactory.instance.objectNode();
        status.putObject("metadata");
        status.put("status", "Failure").put("message",
                "command terminated with non-zero exit code: exit status " + code).put("reason", "NonZeroExitCode");
        status.putObject("details").putArray("causes").addObject().put("reason", "ExitCode").put("message",
                Integer.toString(code));
        return status;
    }
}
