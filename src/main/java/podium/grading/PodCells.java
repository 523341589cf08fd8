package podium.grading;

import podium.cluster.pod.Pod;
import podium.course.CellPattern;
import podium.kubectl.table.PodSummary;

/** READY, STATUS and RESTARTS of a Pod, the last without the age behind it. */
public record PodCells(String ready, String status, int restarts) {
    /** What kubectl would print of a Pod. */
    public static PodCells of(Pod pod) {
        PodSummary summary = PodSummary.of(pod);
        return new PodCells(summary.ready() + "/" + summary.total(), summary.status(), summary.restarts());
    }

    /** Whether the cells are as asked for. */
    public boolean fit(CellPattern pattern) {
        return pattern.fits(ready, status, restarts);
    }

    @Override
    public String toString() {
        return ready + " " + status + " " + restarts;
    }
}
