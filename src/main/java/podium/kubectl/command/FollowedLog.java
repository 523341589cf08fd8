package podium.kubectl.command;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import podium.cluster.pod.Pod;
import podium.frame.ClusterView;
import podium.frame.LogLine;
import podium.kubectl.LogOptions;
import podium.kubectl.LogReply;
import podium.kubectl.resource.KubectlException;
import podium.simulation.ContainerRun;

/** One log that is followed: of a container that does not run yet it is asked for again, and it ends with the run. */
final class FollowedLog {
    private final Call call;
    private final LogStream stream;
    private final Instant patience;
    private Optional<ContainerRun> run = Optional.empty();
    private LogOptions rest;
    private Instant asked = Instant.MIN;
    private int printed;
    private boolean over;

    /** @param patience until when a refusal is not the end */
    FollowedLog(Call call, LogStream stream, Instant patience) {
        this.call = call;
        this.stream = stream;
        this.patience = patience;
        this.rest = stream.options();
    }

    /** Prints what is new, or asks for the log. */
    void look() {
        if (over) return;
        if (run.isEmpty()) ask();
        else goOn();
    }

    boolean isOver() {
        return over;
    }

    boolean isRefused() {
        return !over && run.isEmpty();
    }

    /** Whether there is something to print, or the run has ended. */
    boolean hasNews() {
        ClusterView view = call.cluster().view();
        return !over && run.filter(r -> view.logLines(r).size() > printed || hasEnded(view, r)).isPresent();
    }

    private void ask() {
        ClusterView view = call.cluster().view();
        if (asked.equals(view.now())) return;
        asked = view.now();
        switch (stream.ask(view)) {
            case LogReply.Text(String text) -> {
                call.out().print(text);
                over = true;
            }
            case LogReply.Lines(ContainerRun found, String served) -> {
                run = Optional.of(found);
                call.out().print(stream.shown(served));
                printed = view.logLines(found).size();
                rest = stream.options().after(served);
                over = hasEnded(view, found);
            }
            case LogReply.Refused(String _, String message) -> refused(message);
        }
    }

    private void refused(String message) {
        call.out().error(message);
        if (asked.isBefore(patience)) return;
        if (!call.flags().is("ignore-errors")) throw KubectlException.error("context deadline exceeded");
        call.out().line("error: context deadline exceeded");
        over = true;
    }

    private void goOn() {
        ClusterView view = call.cluster().view();
        List<LogLine> lines = view.logLines(run.orElseThrow());
        String served = rest.served(lines.subList(Math.min(printed, lines.size()), lines.size()), view.now());
        call.out().print(stream.shown(served));
        printed = lines.size();
        rest = rest.after(served);
        over = hasEnded(view, run.orElseThrow());
    }

    /** Whether the run has ended, or its Pod is gone. */
    private boolean hasEnded(ClusterView view, ContainerRun followed) {
        return view.lastEnded(followed).filter(last -> last.attempt() >= followed.attempt()).isPresent()
                || view.find(Pod.class, stream.pod().key()).isEmpty();
    }
}
