package podium.shell.kernel;

import java.util.Optional;
import podium.shell.machine.Signal;

/**
 * How a process ended.
 *
 * @param code as a shell shows it: 128 + n after signal n
 * @param signal what ended it, if a signal did
 */
public record Status(int code, Optional<Signal> signal) {
    static Status exited(int code) {
        return new Status(code & 0xff, Optional.empty());
    }

    static Status signalled(Signal signal) {
        return new Status(128 + signal.number(), Optional.of(signal));
    }
}
