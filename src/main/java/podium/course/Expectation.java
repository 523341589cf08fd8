package podium.course;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import podium.course.yaml.Times;

/**
 * What a run must show. It speaks of behaviour and never of how a manifest is written. Pods and containers are names or
 * patterns with {@code *}; of several Pods that fit, the first one created counts.
 */
public sealed interface Expectation {
    /** The Pod it is about. */
    String pod();

    /** Moments happen, in this order. */
    record Order(String pod, List<Moment> moments) implements Expectation {
    }

    /** A container ends with one of these codes. */
    record Ended(String pod, String container, Range code, When when) implements Expectation {
    }

    /** How often a container is started, over the whole run. */
    record Starts(String pod, String container, Range times) implements Expectation {
    }

    /** The row of kubectl get pods. */
    record Row(String pod, CellPattern cells, When when) implements Expectation {
    }

    /** The phase in the Pod's status. */
    record Phase(String pod, List<String> oneOf, When when) implements Expectation {
    }

    /** The restart count in a container's status. */
    record Restarts(String pod, String container, Range count, When when) implements Expectation {
    }

    /** What a container has written to its log, all its runs together. */
    record Log(String pod, String container, TextPattern text, When when) implements Expectation {
    }

    /** An event about the Pod. */
    record EventSeen(String pod, String reason, TextPattern message, When when) implements Expectation {
    }

    /** The API server does not take a manifest, and says so in the words of kubectl. */
    record Refused(TextPattern message) implements Expectation {
        @Override
        public String pod() {
            return "*";
        }
    }

    /**
     * How many Pods look like this, all those counted that fit.
     *
     * @param image of one of its app containers, or a pattern; empty for any
     * @param node that it runs on; empty for any
     */
    record Pods(String pod, CellPattern cells, Optional<String> image, Optional<String> node, Range count, When when)
            implements
                Expectation {
    }

    /** What a JSONPath finds in an object of any kind. */
    record Value(ObjectName object, String jsonpath, TextPattern text, When when) implements Expectation {
        @Override
        public String pod() {
            return "*";
        }
    }

    /** An event about an object of any kind. */
    record ObjectEvent(ObjectName object, String reason, TextPattern message, When when) implements Expectation {
        @Override
        public String pod() {
            return "*";
        }
    }

    /**
     * A file of a volume.
     *
     * @param mode octal digits, as in 0644
     */
    record File(String pod, String volume, String path, boolean absent, Optional<Long> owner, Optional<Long> group,
            Optional<String> mode, When when) implements Expectation {
    }

    /**
     * What a program says that is run in a container, as by kubectl exec.
     *
     * @param at when it is run; empty for shortly before the end
     * @param topic what a learner would call it: a file, a page, a command
     */
    record Exec(String pod, String container, List<String> command, Optional<Duration> at, int code, TextPattern output,
            String topic) implements Expectation {
        /** When it is run, in words. */
        public String time() {
            return at.map(time -> "at " + Times.print(time)).orElse("at the end");
        }
    }

    /** For which moments it must hold; empty when the whole run decides, or when nothing is asked before its end. */
    default Optional<When> timing() {
        return switch (this) {
            case Row row -> Optional.of(row.when());
            case Phase phase -> Optional.of(phase.when());
            case Restarts restarts -> Optional.of(restarts.when());
            case Log log -> Optional.of(log.when());
            case EventSeen event -> Optional.of(event.when());
            case Pods pods -> Optional.of(pods.when());
            case Value value -> Optional.of(value.when());
            case ObjectEvent event -> Optional.of(event.when());
            case File file -> Optional.of(file.when());
            case Ended ended -> Optional.of(ended.when());
            case Exec exec -> exec.at().map(When.At::new);
            case Order _,Starts _,Refused _ -> Optional.empty();
        };
    }
}
