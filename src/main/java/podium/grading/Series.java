package podium.grading;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A value over time: each holds until the next one.
 *
 * @param samples in order of time
 */
record Series<T>(List<Sample<T>> samples) {
    /** A value from a time after the start on. */
    record Sample<T>(Duration at, T value) {
    }

    /** What holds at a time; empty before the first value. */
    Optional<Sample<T>> at(Duration time) {
        Optional<Sample<T>> last = Optional.empty();
        for (Sample<T> sample : samples) {
            if (sample.at().compareTo(time) > 0) break;
            last = Optional.of(sample);
        }
        return last;
    }

    /** The last value of all. */
    Optional<Sample<T>> last() {
        return samples.isEmpty() ? Optional.empty() : Optional.of(samples.getLast());
    }
}
