package podium.kubectl.command;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import podium.kubectl.resource.KubectlException;

/** Logs that are followed side by side, each until its container ends. Rule: kubectl.md §6.2.3, §6.2.7. */
final class FollowedLogs {
    /** How long it takes until a server that has refused is asked again. */
    private static final Duration AGAIN = Duration.ofSeconds(1);

    private final Call call;
    private final List<FollowedLog> logs;

    FollowedLogs(Call call, List<LogStream> streams) {
        long most = call.flags().number("max-log-requests");
        if (streams.size() > 1 && streams.size() > most) {
            throw KubectlException.error("you are attempting to follow " + streams.size()
                    + " log streams, but maximum allowed concurrency is " + most
                    + ", use --max-log-requests to increase the limit");
        }
        this.call = call;
        Instant patience = call.cluster().now().plus(call.flags().duration("pod-running-timeout"));
        this.logs = streams.stream().map(stream -> new FollowedLog(call, stream, patience)).toList();
    }

    /** Prints what there is and what comes, until there is nothing left to follow. */
    void follow() {
        while (true) {
            logs.forEach(FollowedLog::look);
            if (logs.stream().allMatch(FollowedLog::isOver)) return;
            if (!call.cluster().now().isBefore(call.cluster().end())) return;
            boolean refused = logs.stream().anyMatch(FollowedLog::isRefused);
            Duration rest = Duration.between(call.cluster().now(), call.cluster().end());
            call.cluster().await(refused ? AGAIN : rest, () -> logs.stream().anyMatch(FollowedLog::hasNews));
        }
    }
}
