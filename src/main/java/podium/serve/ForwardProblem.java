package podium.serve;

import java.util.Locale;
import podium.cluster.pod.Pod;
import podium.simulation.Answer;

/** What a kubelet says of a connection to a Pod's port that came to a bad end. */
final class ForwardProblem {
    private ForwardProblem() {
    }

    /** The message; empty when nothing was wrong. */
    static String of(Pod pod, int port, Answer answer) {
        String problem = switch (answer) {
            case Answer.Executed(int code, String out, String error) when code != 0 -> "failed to connect to localhost:"
                    + port + " inside namespace: dial tcp4 127.0.0.1:" + port + ": connect: "
                    + error.strip().toLowerCase(Locale.ROOT);
            case Answer.NotExecuted(boolean isRunning, String message) -> message;
            default -> "";
        };
        return problem.isEmpty()
                ? ""
                : "error forwarding port " + port + " to pod " + pod.metadata().name() + ", uid "
                        + pod.metadata().uid() + ": " + problem;
    }
}
