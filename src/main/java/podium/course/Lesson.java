package podium.course;

import java.util.List;
import podium.text.Source;

/**
 * One lesson.
 *
 * @param id the name of its folder, as in {@code 02-one-after-the-other}
 * @param number its place in the course
 * @param goals what the learner can do afterwards
 * @param exam the objectives of the CKAD and CKA curricula that it serves
 * @param minutes how long it takes to read and to try
 * @param markdown the text without its front matter
 * @param passages what in the text is simulated, in order
 */
public record Lesson(String id, int number, String title, List<String> goals, List<String> exam, int minutes,
        String markdown, List<Passage> passages, List<Exercise> exercises, Source source) {
}
