package podium.course;

import java.util.ArrayList;
import podium.course.yaml.Fields;
import podium.course.yaml.YamlText;

/**
 * How long the lessons of a course are. A course says it in its course.yaml: {@code words-from}, {@code words-to} and
 * {@code exercises}, the least number a lesson; without a word it is what Podium's own lessons keep to.
 */
record LessonForm(int leastWords, int mostWords, int leastExercises) {
    /** What the course says; a key that is not understood is a finding of the reader. */
    static LessonForm of(CourseFiles files) {
        return files.text(CourseFolder.ANCHOR).map(
                source -> read(YamlText.read(source, Finding.in(source, new ArrayList<Finding>()::add)))).orElseGet(
                        () -> new LessonForm(400, 900, 3));
    }

    static LessonForm read(Fields fields) {
        return new LessonForm(fields.number("words-from", 0, 10_000, 400), fields.number("words-to", 0, 10_000, 900),
                fields.number("exercises", 0, 100, 3));
    }
}
