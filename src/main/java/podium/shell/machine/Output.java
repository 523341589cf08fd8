package podium.shell.machine;

/** Where the bytes go that a container's first process, or an exec, writes. */
@FunctionalInterface
public interface Output {
    /** Takes bytes; {@code error} tells standard error from standard output. */
    void write(boolean error, byte[] bytes);

    /** Keeps nothing. */
    static Output discard() {
        return (error, bytes) -> {
        };
    }
}
