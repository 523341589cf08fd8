package podium.course;

import java.util.List;
import java.util.Optional;
import podium.text.Source;

/**
 * Answers that prove an exercise.
 *
 * @param alternatives right answers that are written another way
 * @param wrong typical mistakes
 * @param healthy of a diagnosis: the manifest without its fault; empty when the fault lies in the world
 */
public record Samples(Optional<Source> solution, List<Source> alternatives, List<Wrong> wrong,
        Optional<Source> healthy) {
    /** Answers of an exercise that has no hidden fault. */
    public Samples(Optional<Source> solution, List<Source> alternatives, List<Wrong> wrong) {
        this(solution, alternatives, wrong, Optional.empty());
    }

    /**
     * A mistake and how it must be met.
     *
     * @param fails the id of the check that must fail
     * @param feedback words that the learner must then read
     */
    public record Wrong(Source source, String fails, String feedback) {
        /** The name of its file, without folder and ending. */
        public String name() {
            return source.name().replaceFirst(".*/", "").replaceFirst("\\.\\w+$", "");
        }
    }
}
