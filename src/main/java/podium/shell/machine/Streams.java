package podium.shell.machine;

/**
 * How the standard streams of a program are laid that is run in a container from outside.
 *
 * @param input whether its input is held open for what is sent; otherwise it is empty
 * @param terminal whether all three streams are one terminal
 */
public record Streams(boolean input, boolean terminal) {
    /** No input, and two outputs. */
    public static final Streams OUTPUT = new Streams(false, false);
}
