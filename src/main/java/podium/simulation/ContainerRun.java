package podium.simulation;

import podium.cluster.ObjectKey;

/**
 * One run of a container.
 *
 * @param attempt 0 for the first, as in restartCount
 */
public record ContainerRun(ObjectKey pod, String podUid, String container, int attempt) {
}
