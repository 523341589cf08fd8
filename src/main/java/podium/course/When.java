package podium.course;

import java.time.Duration;
import podium.course.yaml.Times;

/** The moments of a run for which something must hold. */
public sealed interface When {
    /** The end of a time that has none. */
    Duration OPEN = Duration.ofDays(1);

    /** At one moment. */
    record At(Duration time) implements When {
        @Override
        public String toString() {
            return "at " + Times.print(time);
        }
    }

    /** When the run ends. */
    record AtEnd() implements When {
        @Override
        public String toString() {
            return "at the end";
        }
    }

    /** At some moment, at the latest at this one. */
    record By(Duration time) implements When {
        @Override
        public String toString() {
            return "by " + Times.print(time);
        }
    }

    /** At some moment of the run. */
    record Eventually() implements When {
        @Override
        public String toString() {
            return "at some time";
        }
    }

    /** At no moment of the run. */
    record Never() implements When {
        @Override
        public String toString() {
            return "never";
        }
    }

    /** At every moment from one to another. */
    record Throughout(Duration from, Duration to) implements When {
        @Override
        public String toString() {
            return "all the time from " + Times.print(from) + (to.equals(OPEN) ? " on" : " to " + Times.print(to));
        }
    }
}
