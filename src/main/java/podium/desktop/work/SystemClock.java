package podium.desktop.work;

import java.time.Instant;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

/** The clock of the machine. */
public record SystemClock() implements WallClock {
    @Override
    public Instant now() {
        return Instant.now();
    }

    @Override
    public Runnable everySecond(Runnable beat) {
        Timeline ticking = new Timeline(new KeyFrame(Duration.seconds(1), _ -> beat.run()));
        ticking.setCycleCount(Animation.INDEFINITE);
        ticking.play();
        return ticking::stop;
    }
}
