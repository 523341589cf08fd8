package podium.shell.machine;

/** Where a program's standard input comes from. */
@FunctionalInterface
public interface Input {
    /** Up to some bytes, at least one unless there are no more; may block the whole machine, whose clock then stands. */
    byte[] read(int most);

    /** Holds nothing. */
    static Input empty() {
        return most -> new byte[0];
    }
}
