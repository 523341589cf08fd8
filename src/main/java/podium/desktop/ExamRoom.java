package podium.desktop;

import java.time.Duration;
import java.util.function.Supplier;
import podium.course.Exercise;
import podium.desktop.exam.ExamDesk;
import podium.simulation.Timeline;

/** Editor and stage of the window as an exam sees them; the navigator is made after the exam. */
record ExamRoom(Supplier<Navigator> navigator, Desk desk, Runnable onTask, Runnable onWhole, Services services)
        implements
            ExamDesk {
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
