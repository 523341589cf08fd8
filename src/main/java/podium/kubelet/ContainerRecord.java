package podium.kubelet;

import java.time.Instant;
import java.util.Optional;
import podium.cluster.pod.LinuxUser;
import podium.cluster.pod.Terminated;

/**
 * One instance of a container as the runtime lists it.
 *
 * @param id the runtime's id, unique
 * @param name the container in the Pod's spec
 * @param attempt 0 for the first instance
 * @param image the image it was made from, as the spec wrote it then
 * @param origin what the runtime reports of its making
 * @param end how it ended; present exactly when it has exited
 */
public record ContainerRecord(String id, String name, int attempt, String image, Origin origin, State state,
        Instant createdAt,
        Optional<Instant> startedAt, Optional<Terminated> end) {
    /**
     * What an instance was made of.
     *
     * @param image the whole name of its image
     * @param imageId the image by its digest
     * @param user the numbers that its first process got
     */
    public record Origin(String image, String imageId, LinuxUser user) {
    }

    /** What the runtime says of an instance. */
    public enum State {
        CREATED, RUNNING, EXITED
    }

    public boolean running() {
        return state == State.RUNNING;
    }

    public boolean exited() {
        return state == State.EXITED;
    }

    /** The exit code of an instance that has exited. */
    public int exitCode() {
        return end.map(Terminated::exitCode).orElse(0);
    }

    /** Whether it has exited other than well; out of memory counts even with code 0. Rule: kubelet.md §2.2. */
    public boolean failed() {
        return end.filter(e -> e.exitCode() != 0 || e.reason().equals("OOMKilled")).isPresent();
    }
}
