package podium.shell.machine;

/**
 * How a container's first process ended.
 *
 * @param code the exit code; 128 + n when signal n ended it
 * @param outOfMemory whether the kernel ended it for its memory limit
 */
public record Exit(int code, boolean outOfMemory) {
    /** The end by an exit code. */
    public static Exit of(int code) {
        return new Exit(code, false);
    }
}
