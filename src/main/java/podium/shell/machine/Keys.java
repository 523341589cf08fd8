package podium.shell.machine;

/** What a person types at a terminal outside of the machine. */
public interface Keys {
    /**
     * What was typed since the last look, as the terminal sends it.
     *
     * @param waits whether to wait for something; then nothing means that nothing more is typed
     */
    byte[] typed(boolean waits);

    /** How wide the screen is, in characters. */
    int columns();

    /** How high the screen is, in lines. */
    int rows();
}
