package podium.desktop.work;

/** Checks and simulates a text. Called off the JavaFX thread; stops early when the thread is interrupted. */
@FunctionalInterface
public interface Simulator {
    /** @param seed draws what a real cluster leaves to chance */
    CheckedRun run(String text, long seed);
}
