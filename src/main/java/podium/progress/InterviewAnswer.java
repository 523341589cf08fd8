package podium.progress;

import java.time.Instant;

/**
 * One interview question that a learner has scored.
 *
 * @param item bank and question, as in {@code one-after-the-other/tell-me-about-failure}
 * @param named how many points of the rubric the answer named
 * @param asked how many the rubric has
 * @param notes what the learner had written
 */
public record InterviewAnswer(String item, Instant at, int named, int asked, String notes) {
}
