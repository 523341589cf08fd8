package podium.desktop.work;

import java.util.Optional;
import podium.course.Surroundings;

/** Checks and simulates a text. Called off the JavaFX thread; stops early when the thread is interrupted. */
@FunctionalInterface
public interface Simulator {
    /**
     * @param seed draws what a real cluster leaves to chance
     * @param around the world of an exercise; empty for the usual one, with what comments of the text add to it
     */
    CheckedRun run(String text, long seed, Optional<Surroundings> around);
}
