package podium.desktop.stage;

import java.time.Instant;
import podium.frame.Frame;

/**
 * What a stage shows at one tick of the animation.
 *
 * @param moment the time of the latest change: what was read, written or asked then is on its way
 * @param effect how far it is on its way, 0 to 1
 * @param turn where moving rings stand, in degrees
 * @param reducedMotion whether highlights stand for movement
 */
public record Scene(Frame frame, Instant moment, double effect, double turn, boolean reducedMotion) {
    /** How far what was on its way is once it has arrived, and for as long as it is still to be seen. */
    static final double ARRIVED = 0.999;

    /** Whether something happened at the moment that is shown and is still to be seen on its way. */
    boolean isNow(Instant at) {
        return at.equals(moment) && effect < 1;
    }
}
