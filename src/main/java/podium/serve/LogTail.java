package podium.serve;

import java.util.List;
import java.util.Optional;
import podium.cluster.ObjectKey;
import podium.cluster.pod.Pod;
import podium.frame.ClusterView;
import podium.frame.LogLine;
import podium.kubectl.ContainerLogs;
import podium.kubectl.LogOptions;
import podium.kubectl.session.LiveCluster;
import podium.simulation.Change;
import podium.simulation.ContainerRun;

/** The lines that are added to the log of one run of a container. */
final class LogTail {
    private final Optional<ContainerRun> run;
    private final ApiPath path;
    private final String container;
    private final Optional<WallTimes> stamps;
    private final int place;
    private final boolean ended;
    private int sent;

    /**
     * Goes on from the log as it is now.
     *
     * @param stamps of the lines, when they are wanted
     */
    LogTail(LiveCluster cluster, ApiPath path, String container, Optional<WallTimes> stamps) {
        this.stamps = stamps;
        this.path = path;
        this.container = container;
        this.place = cluster.seen();
        this.run = run(cluster.view());
        this.ended = run.map(r -> cluster.view().lastEnded(r).filter(
                last -> last.attempt() >= r.attempt()).isPresent()).orElse(true);
        this.sent = run.map(r -> cluster.view().logLines(r).size()).orElse(0);
    }

    static ObjectKey key(ApiPath path) {
        return new ObjectKey("Pod", path.namespace(), path.name());
    }

    private Optional<ContainerRun> run(ClusterView view) {
        return view.find(Pod.class, key(path)).flatMap(
                pod -> ContainerLogs.source(view, pod, container,
                        false) instanceof ContainerLogs.Source.Run(ContainerRun found)
                                ? Optional.of(found)
                                : Optional.empty());
    }

    /** The place in the trace after which it goes on. */
    int place() {
        return place;
    }

    /** Whether there is nothing to follow. */
    boolean hasEnded() {
        return ended;
    }

    /** Passes on what a change adds; the end of the container is the end of its log. */
    void see(LiveCluster cluster, Change change, LineStream lines) {
        switch (change) {
            case Change.LogWritten written when is(written.run()) -> pass(cluster, lines);
            case Change.ContainerEnded ended when is(ended.run()) -> {
                pass(cluster, lines);
                lines.end();
            }
            default -> {}
        }
    }

    private void pass(LiveCluster cluster, LineStream lines) {
        List<LogLine> all = cluster.view().logLines(run.orElseThrow());
        LogOptions plain = new LogOptions(-1, Optional.empty(), stamps.isPresent(), false, Optional.empty());
        String added = plain.apply(all.subList(Math.min(sent, all.size()), all.size()), cluster.now(), path.name(),
                container);
        lines.put(stamps.map(s -> s.movedLines(added)).orElse(added));
        sent = all.size();
    }

    private boolean is(ContainerRun other) {
        return run.filter(other::equals).isPresent();
    }
}
