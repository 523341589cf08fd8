package podium.shell.kernel;

/** Unwinds the thread of a process that is already dead. */
final class Killed extends Error {
    private static final long serialVersionUID = 1L;

    Killed() {
        super("killed", null, false, false);
    }
}
