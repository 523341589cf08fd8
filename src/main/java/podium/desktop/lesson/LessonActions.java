package podium.desktop.lesson;

import javafx.scene.Node;
import podium.course.Exercise;
import podium.course.Lesson;
import podium.course.Passage;

/** What a reader can do from inside a lesson. */
public interface LessonActions {
    /** Plays a manifest in the stage; the editor stays as it is. */
    void run(String manifest);

    /** Puts a manifest into the editor. */
    void edit(String manifest);

    /** Opens an address outside of the program. */
    void open(String address);

    /** Opens one of the lesson's exercises. */
    void open(Exercise exercise);

    /** The lesson is read: tick it and go on. */
    void done(Lesson lesson);

    /** The form that asks a question about a run. */
    Node question(Passage.Run run, Passage.Foretell foretell);
}
