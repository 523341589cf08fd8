package podium.kubectl.terminal;

/** A command wants to change what lies in the past, and nobody has agreed to that yet. Nothing has been sent. */
final class ActsInThePast extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ActsInThePast() {
        super("acts in the past", null, false, false);
    }
}
