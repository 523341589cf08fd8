package podium.course;

import java.time.Duration;
import podium.text.Span;

/** A part of a lesson's text that the simulator answers for. */
public sealed interface Passage {
    Span span();

    /**
     * A manifest that runs in the stage: a fence {@code yaml run}.
     *
     * @param name how the other passages call it; may be empty
     * @param watch how long its run is watched
     */
    record Run(Span span, String name, String manifest, Duration watch) implements Passage {
    }

    /** What a learner is asked to foretell of the last run above or below it: a fence {@code predict}. */
    record Foretell(Span span, Question question) implements Passage {
    }

    /** Rows as kubectl prints them at a time of the last run: a fence {@code output at TIME}. */
    record Output(Span span, Duration at, String table) implements Passage {
    }

    /** A statement about the last run, in the language of checks: a comment {@code <!-- expect: … -->}. */
    record Claim(Span span, Expectation expectation) implements Passage {
    }
}
