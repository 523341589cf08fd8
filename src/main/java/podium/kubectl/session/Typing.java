package podium.kubectl.session;

/** A person at a terminal, who types while a command runs. */
public interface Typing {
    /**
     * What was typed since the last look; does not wait.
     *
     * @param raw whether it is handed over key by key as the terminal sends it, Ctrl+C too; otherwise the terminal shows
     *     and corrects it, and hands over lines
     */
    String typed(boolean raw);

    /** Whether nothing more will be typed: the terminal is gone, or its user has ended the input. */
    boolean hasEnded();

    /** How wide the screen is, in characters. */
    int columns();

    /** How high the screen is, in lines. */
    int rows();
}
