package podium.kubectl;

import podium.simulation.ContainerRun;

/** What a server answers when it is asked for a container's log. */
public sealed interface LogReply {
    /** Something that is no log. */
    record Text(String text) implements LogReply {
    }

    /** The part of a run's log that was asked for. */
    record Lines(ContainerRun run, String served) implements LogReply {
    }

    /** A refusal, with its reason and its message. */
    record Refused(String status, String message) implements LogReply {
    }
}
