package podium.frame;

import java.time.Instant;
import java.util.Optional;

/** The state of a container as a picture shows it: as the node knows it, which may be before the API says so. */
public sealed interface Look {
    /** The state in a word or two. */
    String word();

    /** Not its turn yet, or about to be started. */
    record Waiting() implements Look {
        @Override
        public String word() {
            return "waiting";
        }
    }

    /**
     * Its image is being pulled.
     *
     * @param fraction how much of the time of the pull has passed, 0 to 1
     */
    record Pulling(String image, double fraction) implements Look {
        @Override
        public String word() {
            return "pulling";
        }
    }

    /** Its first process runs. */
    record Running() implements Look {
        @Override
        public String word() {
            return "running";
        }
    }

    /** It ended with exit code 0. */
    record Done() implements Look {
        @Override
        public String word() {
            return "done";
        }
    }

    /** It ended with another exit code. */
    record Failed(int exitCode, boolean outOfMemory) implements Look {
        @Override
        public String word() {
            return outOfMemory ? "out of memory" : "failed";
        }
    }

    /**
     * The kubelet waits before it tries again.
     *
     * @param until not before this moment; empty when only the status tells of the back-off
     * @param exitCode how the run before ended; empty when it never ran
     * @param reason the API's word for it; may be empty
     */
    record BackOff(Instant from, Optional<Instant> until, Optional<Integer> exitCode, String reason) implements Look {
        @Override
        public String word() {
            return "back-off";
        }
    }

    /** It cannot be started; the API's word for it and the message, which may be empty. */
    record Blocked(String reason, String message) implements Look {
        @Override
        public String word() {
            return "cannot start";
        }
    }

    /** Whether the container has ended in this look, well or not. */
    default boolean ended() {
        return this instanceof Done || this instanceof Failed;
    }
}
