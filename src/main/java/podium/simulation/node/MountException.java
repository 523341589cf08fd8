package podium.simulation.node;

/** A volume cannot be set up yet; the message is the part behind the colon of its event. Rule: controllers.md §6. */
final class MountException extends Exception {
    private static final long serialVersionUID = 1L;

    MountException(String message) {
        super(message);
    }
}
