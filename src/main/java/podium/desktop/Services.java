package podium.desktop;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import podium.course.Course;
import podium.desktop.drawer.Describer;
import podium.desktop.exercise.Assessor;
import podium.desktop.parts.FileDialogs;
import podium.desktop.terminal.TerminalTools;
import podium.desktop.work.Simulator;
import podium.desktop.work.WallClock;
import podium.manifest.edit.ManifestLanguage;
import podium.progress.ProgressStore;

/**
 * What the window is given from outside; each may be slow and is called off the JavaFX thread.
 *
 * @param progress what the learner has done; closed by whoever opened it
 * @param language answers what the editor asks about a manifest
 * @param terminal what the terminal works with
 * @param foreground the JavaFX thread
 * @param browse opens an address in a browser
 * @param clock the time of day
 * @param dialogs ask for files; on the JavaFX thread
 */
public record Services(Simulator simulator, Assessor assessor, Describer describer, Course course, Ticks ticks,
        ProgressStore progress, ManifestLanguage language, TerminalTools terminal, Executor foreground,
        Consumer<String> browse, WallClock clock, FileDialogs dialogs) {
    /** The same by another clock and with other dialogs. */
    public Services with(WallClock newClock, FileDialogs newDialogs) {
        return new Services(simulator, assessor, describer, course, ticks, progress, language, terminal, foreground,
                browse, newClock, newDialogs);
    }
}
