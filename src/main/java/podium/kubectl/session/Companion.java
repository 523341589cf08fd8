package podium.kubectl.session;

import java.time.Instant;

/** Whoever sits beside a cluster while commands work on it. What it throws ends the command. */
public interface Companion {
    /** Nobody: every request is sent, and time passes as fast as it can. */
    Companion NONE = new Companion() {
        @Override
        public void beforeSending() {
            // nobody minds
        }

        @Override
        public Instant timeTo(Instant from, Instant wish) {
            return wish;
        }
    };

    /** A request is about to be sent. */
    void beforeSending();

    /** A command waits for a later moment; up to the moment that is returned, between the two, time may pass now. */
    Instant timeTo(Instant from, Instant wish);
}
