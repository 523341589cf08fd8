package podium.desktop.stage;

import java.time.Instant;
import javafx.animation.AnimationTimer;
import podium.desktop.motion.Pacing;
import podium.desktop.motion.Speed;
import podium.frame.Frame;

/** What moves although virtual time stands: files and requests on their way after a step, rings while it plays. */
final class Effects {
    /** Degrees a second. */
    private static final double TURNING = 200;

    private final AnimationTimer timer;
    private Instant moment = Instant.EPOCH;
    private double effect = 1;
    private double turn;
    private double length = Pacing.SHORTEST.toNanos();
    private boolean playing;
    private long lastPulse = -1;

    Effects(Runnable draw) {
        timer = new AnimationTimer() {
            @Override
            public void handle(long now) {
                if (lastPulse >= 0) pass(now - lastPulse);
                lastPulse = now;
                draw.run();
                if (effect >= 1 && !playing) stop();
            }
        };
    }

    /** The playhead stands at or after this moment; when it is another one, its effects begin. */
    void at(Instant current, boolean still) {
        if (current.equals(moment)) return;
        boolean forward = current.isAfter(moment);
        moment = current;
        effect = forward || still ? 0 : 1;
        if (forward) start();
    }

    void playing(boolean on, boolean still) {
        playing = on && !still;
        start();
    }

    void speed(Speed speed) {
        length = Pacing.SHORTEST.toNanos() * speed.stretch();
    }

    Scene scene(Frame frame, boolean still) {
        double seen = playing ? effect : Math.min(effect, Scene.ARRIVED);
        return new Scene(frame, moment, still ? 0 : seen, still ? 0 : turn, still);
    }

    private void start() {
        lastPulse = -1;
        timer.start();
    }

    private void pass(long nanos) {
        effect = Math.min(1, effect + nanos / length);
        if (playing) turn = (turn + TURNING * nanos / 1e9) % 360;
    }
}
