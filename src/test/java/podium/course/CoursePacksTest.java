package podium.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Several courses become one. */
class CoursePacksTest {
    private static final String LESSON = "---\ntitle: T\ngoals: [g]\nexam: [e]\n---\nText\n";
    private static final String BANK = """
            title: Q
            items:
            - {id: a, kind: truth, question: q, answer: true, because: b}
            """;

    @Test
    void lessonsAndBanksOfAllPacksAreThere() {
        Course course = CoursePacks.join(packs(Map.of("lessons/01-one/lesson.md", LESSON),
                Map.of("lessons/02-two/lesson.md", LESSON, "quizzes/two.yaml", BANK)));
        assertThat(course.title()).isEqualTo("first + second");
        assertThat(course.lessons()).extracting(Lesson::id).containsExactly("01-one", "02-two");
        assertThat(course.quizzes()).extracting(QuizBank::id).containsExactly("two");
        assertThat(course.findings()).isEmpty();
    }

    @Test
    void aLessonThatTwoPacksHaveIsToldAndTakenFromTheFirst() {
        Course course = CoursePacks.join(packs(Map.of("lessons/01-one/lesson.md", LESSON),
                Map.of("lessons/01-one/lesson.md", LESSON.replace("title: T", "title: U"), "quizzes/q.yaml", BANK)));
        assertThat(course.lessons()).extracting(Lesson::title).containsExactly("T");
        assertThat(course.findings()).extracting(Finding::toString).containsExactly(
                "lessons/01-one/lesson.md:1: lessons/01-one of second is in first, too (A lesson, a bank of "
                        + "questions and a curriculum are known by their names. Rename it in one of the packs.)");
    }

    @Test
    void theFormOfALessonIsTheCoursesOwn() {
        CourseFiles files = pack("short", Map.of("lessons/01-one/lesson.md", LESSON));
        assertThat(words(files)).contains("the text has 1 words").contains("there is no exercise no. 3");
        files.texts().put("lessons/course.yaml", "title: short\nwords-from: 1\nexercises: 0\n");
        assertThat(words(files)).doesNotContain("words", "exercise");
        files.texts().put("lessons/course.yaml", "title: short\nwords-from: few\n");
        assertThat(Course.of(files).findings()).extracting(Finding::toString).containsExactly(
                "lessons/course.yaml:2: words-from is few (Write a whole number from 0 to 10000.)");
    }

    private static String words(CourseFiles files) {
        return LessonLint.check(files, Course.of(files).lessons().getFirst()).toString();
    }

    private static Map<String, CourseFiles> packs(Map<String, String> first, Map<String, String> second) {
        Map<String, CourseFiles> packs = new LinkedHashMap<>();
        List.of("first", "second").forEach(name -> packs.put(name, pack(name, name.equals("first") ? first : second)));
        return packs;
    }

    private static CourseFiles pack(String title, Map<String, String> texts) {
        TreeMap<String, String> all = new TreeMap<>(texts);
        all.put("lessons/course.yaml", "title: " + title + "\n");
        return new CourseFiles(all, new TreeSet<>());
    }
}
