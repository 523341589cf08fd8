package podium.desktop;

import java.time.Duration;
import java.util.function.Supplier;
import podium.course.Exercise;
import podium.desktop.work.TaskDesk;
import podium.simulation.Timeline;

/** Editor and stage of the window as exams and reviews see them; the navigator is made after those. */
record TaskRoom(Supplier<Navigator> navigator, Desk desk, Runnable onTask, Runnable onWhole, Services services)
        implements
            TaskDesk {
    @Override
    public void lay(String key, Exercise exercise, String text) {
        onTask.run();
        navigator.get().lay(key, exercise, text);
    }

    @Override
    public String text() {
        return desk.editor().text();
    }

    @Override
    public Duration time() {
        return navigator.get().time();
    }

    @Override
    public void play(Timeline run, Duration from) {
        navigator.get().commanded(run, from);
    }

    @Override
    public void whole() {
        onWhole.run();
    }

    @Override
    public void browse(String address) {
        services.browse().accept(address);
    }
}
