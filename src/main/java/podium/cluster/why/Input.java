package podium.cluster.why;

import java.util.Optional;

/**
 * One thing that a decision read.
 *
 * @param name what it is; with the value after it, it reads as a sentence
 * @param value as it was when it was read
 * @param from the topic whose own derivation says why the value is what it is; empty for what nobody decided in the run
 */
public record Input(String name, String value, Optional<Topic> from) {
    /** A fact: a field of the spec, the text of an error. */
    public static Input fact(String name, Object value) {
        return new Input(name, value.toString(), Optional.empty());
    }

    /** A value that was decided, too. */
    public static Input of(String name, String value, Topic from) {
        return new Input(name, value, Optional.of(from));
    }

    /** Name and value. */
    public String words() {
        return name.isEmpty() ? value : name + " " + value;
    }
}
