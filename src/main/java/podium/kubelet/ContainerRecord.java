package podium.kubelet;

import java.time.Instant;
import java.util.Optional;
import podium.cluster.pod.ContainerUser;
import podium.cluster.pod.Terminated;

/**
 * One instance of a container as the runtime lists it.
 *
 * @param id the runtime's id, unique
 * @param name the container in the Pod's spec
 * @param attempt 0 for the first instance
 * @param image the image it was made from, as the spec wrote it then
 * @param user who its first process is; empty before that is known
 * @param end how it ended; present exactly when it has exited
 */
public record ContainerRecord(String id, String name, int attempt, String image, String imageId, State state,
        Instant createdAt, Optional<ContainerUser> user, Optional<Instant> startedAt, Optional<Terminated> end) {
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
