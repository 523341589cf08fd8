package podium.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is done to a file of the course: it is read, and nothing is thrown. */
class BrokenFilesTest {
    private static final List<String> PIECES = List.of("", "\n", ":", "- ", "  ", "\t", "'", "\"", "{", "[", "}", "&a ",
            "*a", "!!int ", "|", "---\n", "```\n", "```yaml run\n", "```predict\n", "```output at\n", "<!-- expect ",
            "-->", "\u0000", "\ud83d\ude00", "null", "99999999999", "%TAG");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void brokenFilesAreReadWithoutAnException(long seed) {
        CourseFiles sound = oneLesson(OwnCourse.COURSE.files());
        Random random = new Random(seed);
        for (Map.Entry<String, String> file : sound.texts().entrySet()) {
            for (int i = 0; i < 5; i++) {
                String broken = mutate(file.getValue(), random);
                TreeMap<String, String> texts = new TreeMap<>(sound.texts());
                texts.put(file.getKey(), broken);
                CourseFiles files = new CourseFiles(texts, sound.others());
                assertThatCode(() -> read(files)).as("seed %d, %s:%n%s", seed, file.getKey(),
                        broken).doesNotThrowAnyException();
            }
        }
    }

    /** Each broken file means a course read anew, so that a small course is broken more often in the same time. */
    private static CourseFiles oneLesson(CourseFiles all) {
        TreeMap<String, String> texts = new TreeMap<>(all.texts());
        texts.keySet().removeIf(
                path -> !path.matches("lessons/(course\\.yaml|02-.*)|quizzes/one-after-the-other\\.yaml"));
        return new CourseFiles(texts, all.others());
    }

    private static void read(CourseFiles files) {
        Course course = Course.of(files);
        for (Finding finding : course.findings()) assertThat(finding.line()).isPositive();
        course.lessons().forEach(lesson -> LessonLint.check(files, lesson));
    }

    private static String mutate(String text, Random random) {
        int at = random.nextInt(text.length() + 1);
        int end = Math.min(text.length(), at + random.nextInt(12));
        String piece = PIECES.get(random.nextInt(PIECES.size()));
        return switch (random.nextInt(4)) {
            case 0 -> text.substring(0, at);
            case 1 -> text.substring(0, at) + piece + text.substring(at);
            case 2 -> text.substring(0, at) + piece + text.substring(end);
            default -> {
                List<String> lines = new ArrayList<>(text.lines().toList());
                Collections.shuffle(lines, random);
                yield String.join("\n", lines);
            }
        };
    }
}
