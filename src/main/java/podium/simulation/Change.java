package podium.simulation;

import java.time.Instant;
import podium.cluster.ApiObject;
import podium.cluster.Event;
import podium.cluster.ObjectKey;
import podium.cluster.why.Derivation;
import podium.shell.machine.Exit;

/** One entry of the trace. Entries are in order of time; those of one moment in order of cause. */
public sealed interface Change {
    Instant at();

    /** What a watch of the API sees. */
    record ObjectChanged(Instant at, Watch type, ApiObject object, Author author) implements Change {
        /** A change by the server itself. */
        public ObjectChanged(Instant at, Watch type, ApiObject object) {
            this(at, type, object, Author.server());
        }
    }

    /** An event written, or one whose count went up: then it has the name of the earlier one. */
    record EventChanged(Instant at, Event event) implements Change {
    }

    /** Text in a container's log; not cut at line ends. */
    record LogWritten(Instant at, ContainerRun run, boolean error, String text) implements Change {
    }

    /** An image starts to be pulled. */
    record PullStarted(Instant at, ContainerRun run, String image) implements Change {
    }

    /** A pull has ended; a problem is empty when it went well. */
    record PullEnded(Instant at, ContainerRun run, String image, String problem) implements Change {
    }

    /** The runtime started a container: true before any status says so. */
    record ContainerStarted(Instant at, ContainerRun run) implements Change {
    }

    /** The first process of a container ended: true before any status says so. */
    record ContainerEnded(Instant at, ContainerRun run, Exit exit) implements Change {
    }

    /** The runtime forgot an instance that had ended, and its log with it. */
    record ContainerRemoved(Instant at, ContainerRun run) implements Change {
    }

    /** The kubelet will look at a container in back-off again, not before this moment. */
    record BackOffStarted(Instant at, ContainerRun run, Instant until) implements Change {
    }

    /**
     * A file of a volume or of a container's own layer was made, written, changed or removed.
     *
     * @param place the volume's name, or the container's with a colon before it
     */
    record FileChanged(Instant at, ObjectKey pod, String podUid, String container, String place,
            podium.shell.fs.FileChange change)
            implements
                Change {
    }

    /** A request that a container sent, and what it met: an answer, refused, no such host, time-out. */
    record RequestSent(Instant at, ContainerRun from, String host, int port, String outcome) implements Change {
    }

    /**
     * The kubelet tried a probe once.
     *
     * @param probe startup, liveness or readiness
     * @param finding what a try that did not pass found, in the kubelet's words; may be empty
     */
    record Probed(Instant at, ContainerRun run, String probe, boolean passed, String finding) implements Change {
    }

    /** The answer to an input of the scenario. */
    record Answered(Instant at, int input, Answer answer) implements Change {
    }

    /**
     * A decision of the kubelet, the scheduler, the API server or a controller: what was read, which rule applied, what
     * follows.
     *
     * @param at when it took effect, which for a status is when the API showed it
     * @param uid of the object that it is about
     * @param decided when its inputs were read
     */
    record Decided(Instant at, ObjectKey about, String uid, Instant decided, Derivation why) implements Change {
    }

    /** The type of a watch event. */
    enum Watch {
        ADDED, MODIFIED, DELETED
    }
}
