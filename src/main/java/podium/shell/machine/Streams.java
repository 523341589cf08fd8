package podium.shell.machine;

/**
 * How the standard streams of a program are laid that is run in a container from outside.
 *
 * @param input whether its input is held open for what is sent; otherwise it is empty
 * @param terminal whether all three streams are one terminal
 * @param once whether the input ends with what the first client sends; of a container's first process only
 */
public record Streams(boolean input, boolean terminal, boolean once) {
    /** No input, and two outputs. */
    public static final Streams OUTPUT = new Streams(false, false);

    /** Streams of which the input, if there is one, stays open from client to client. */
    public Streams(boolean input, boolean terminal) {
        this(input, terminal, false);
    }
}
