package podium.course;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import podium.text.Source;
import podium.text.Span;

/**
 * Questions on one topic, and the runs that prove their answers.
 *
 * @param id the file's name without its ending
 */
public record QuizBank(String id, String title, List<QuizItem> items, List<Show> shows, Source source) {
    /**
     * A run that a learner can look at to see why an answer is right or wrong.
     *
     * @param claims what it shows; proven by the simulator
     */
    public record Show(String name, String manifest, Duration watch, List<Expectation> claims, Span span) {
    }

    /** Whether it has nothing but questions to answer aloud, and so nothing for a quiz. */
    public boolean isForInterviews() {
        return items.stream().allMatch(QuizItem.Interview.class::isInstance);
    }

    /** The run of a name. */
    public Optional<Show> show(String name) {
        return shows.stream().filter(show -> show.name().equals(name)).findFirst();
    }
}
