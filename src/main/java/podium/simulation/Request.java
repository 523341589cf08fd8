package podium.simulation;

import java.util.List;
import java.util.Optional;
import podium.cluster.ApiObject;
import podium.cluster.ObjectKey;
import podium.cluster.pod.Pod;
import podium.shell.machine.Streams;
import podium.simulation.api.Propagation;

/** One request of a client to the API server. */
public sealed interface Request {
    /** Store a new object; answered with {@link Answer.Stored} or {@link Answer.Refused}. */
    record Create(ApiObject object, Author author) implements Request {
    }

    /** Store an object anew: metadata and spec as given, the status as it stands. Answered with {@link Answer.Stored}. */
    record Replace(ApiObject object, Author author) implements Request {
    }

    /** Store the status of a Pod; its metadata and spec stay as they stand. Answered with {@link Answer.Stored}. */
    record SetStatus(Pod pod, Author author) implements Request {
    }

    /**
     * Delete an object; answered at once with {@link Answer.Stored}, the object as it was.
     *
     * @param grace the seconds that a Pod gets, when the request names them
     */
    record Delete(ObjectKey key, Optional<Long> grace, Propagation propagation) implements Request {
    }

    /**
     * Run a program in a container; answered at its end, or with {@link Answer.NotExecuted}.
     *
     * @param streams how its standard streams are laid
     * @param input what it reads at once, up to the end of its input; empty for nothing or for what is sent later
     */
    record Exec(ObjectKey pod, String container, List<String> command, Streams streams, Optional<String> input)
            implements
                Request {
        /** A program without input. */
        public Exec(ObjectKey pod, String container, List<String> command) {
            this(pod, container, command, Streams.OUTPUT, Optional.empty());
        }

        /** A program to which input is sent while it runs. */
        public Exec(ObjectKey pod, String container, List<String> command, Streams streams) {
            this(pod, container, command, streams, Optional.empty());
        }

        /** A program that reads a text, or nothing. */
        public Exec(ObjectKey pod, String container, List<String> command, Optional<String> input) {
            this(pod, container, command, new Streams(input.isPresent(), false), input);
        }
    }

    /**
     * Join the streams of a container's first process; answered when the client leaves or the container ends, or with
     * {@link Answer.NotExecuted}.
     *
     * @param sends whether the client has an input
     */
    record Attach(ObjectKey pod, String container, boolean sends) implements Request {
    }

    /** Connect to a port within a Pod's network; answered as a program is, at the end of the connection. */
    record Forward(ObjectKey pod, int port) implements Request {
    }

    /**
     * Send text to a program or a connection that an earlier request began; answered at once.
     *
     * @param input which input of the run began it
     * @param text bytes that are no UTF-8 stand in it as lone surrogates
     * @param last whether nothing more comes
     */
    record Feed(int input, String text, boolean last) implements Request {
    }

    /** The terminal of a program's client has another size, in characters. Answered at once. */
    record Resize(int input, int columns, int rows) implements Request {
    }

    /** The client of a program or a connection has gone: it ends. Answered at once. */
    record HangUp(int input) implements Request {
    }
}
