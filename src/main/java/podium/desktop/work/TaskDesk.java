package podium.desktop.work;

import java.time.Duration;
import podium.course.Exercise;
import podium.simulation.Timeline;

/** Editor and stage beside tasks that are set one after the other. All of it belongs to the JavaFX thread. */
public interface TaskDesk {
    /**
     * Lays a task on the desk.
     *
     * @param key under which the text is kept
     * @param text what stands in the editor at first; empty for the start of the exercise
     */
    void lay(String key, Exercise exercise, String text);

    /** The text in the editor. */
    String text();

    /** How far the stage has come, after the start of its run. */
    Duration time();

    /** Plays a run from a time after its start on. */
    void play(Timeline run, Duration from);

    /** Gives the tasks the whole window, without editor and stage. */
    void whole();

    /** Opens an address. */
    void browse(String address);
}
