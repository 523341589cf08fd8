package podium.shell.machine;

import podium.shell.Clock;
import podium.shell.kernel.Kernel;
import podium.shell.kernel.RequestListener;
import podium.shell.programs.StandardPrograms;

/** Makes machines. */
public final class Machines {
    private Machines() {
    }

    /** A node that tells nobody of requests. */
    public static Machine create(Clock clock) {
        return create(clock, (from, container, host, port, outcome) -> {
        });
    }

    /** A node whose containers' requests a listener learns of. */
    public static Machine create(Clock clock, RequestListener requests) {
        return new Kernel(clock, new StandardPrograms(), requests);
    }
}
