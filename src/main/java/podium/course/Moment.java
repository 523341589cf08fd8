package podium.course;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Something that happens in a run; the first time counts. Containers are names or patterns with {@code *}. */
public sealed interface Moment {
    /** The forms that can be written, for those who wrote something else. */
    String FORMS = "NAME started, NAME ready, NAME ended, NAME ended CODE, event REASON or status STATUS";

    /** A container starts. */
    record Started(String container) implements Moment {
        @Override
        public String toString() {
            return container + " started";
        }
    }

    /** A container counts as ready in the Pod's status. */
    record Ready(String container) implements Moment {
        @Override
        public String toString() {
            return container + " ready";
        }
    }

    /**
     * A container ends.
     *
     * @param code only an end with this code counts
     */
    record Ended(String container, Optional<Integer> code) implements Moment {
        @Override
        public String toString() {
            return container + " ended" + code.map(c -> " " + c).orElse("");
        }
    }

    /** An event about the Pod. */
    record Told(String reason) implements Moment {
        @Override
        public String toString() {
            return "event " + reason;
        }
    }

    /** A word in the column STATUS of kubectl get pods. */
    record Shown(String status) implements Moment {
        @Override
        public String toString() {
            return "status " + status;
        }
    }

    /** Reads one of {@link #FORMS}; empty for anything else. */
    static Optional<Moment> parse(String text) {
        Matcher m = Forms.MOMENT.matcher(text.strip());
        if (!m.matches()) return Optional.empty();
        if (m.group("what") != null) {
            String word = m.group("word");
            return Optional.of(m.group("what").equals("event") ? new Told(word) : new Shown(word));
        }
        String name = m.group("name");
        return Optional.of(switch (m.group("does")) {
            case "started" -> new Started(name);
            case "ready" -> new Ready(name);
            default -> new Ended(name, Optional.ofNullable(m.group("code")).map(Integer::valueOf));
        });
    }

    /** How a moment is written. */
    final class Forms {
        private static final Pattern MOMENT = Pattern.compile("(?<what>event|status) (?<word>\\S+)"
                + "|(?<name>\\S+) (?<does>started|ready|ended(?: (?<code>\\d{1,3}))?)");

        private Forms() {
        }
    }
}
