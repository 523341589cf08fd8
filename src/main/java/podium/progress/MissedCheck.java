package podium.progress;

import java.util.List;
import podium.grading.Grade;

/**
 * A check or question of an exercise that an answer did not get all points of.
 *
 * @param id within its exercise
 * @param title what a learner reads
 */
public record MissedCheck(String id, String title) {
    /** The ones of a grade, in its order. */
    public static List<MissedCheck> of(Grade grade) {
        return grade.items().stream().filter(item -> !item.passed()).map(
                item -> new MissedCheck(item.id(), item.title())).toList();
    }
}
