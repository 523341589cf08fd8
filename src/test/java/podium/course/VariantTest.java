package podium.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VariantTest {
    private static final String FOLDER = "lessons/01-one/exercises/x/";

    private static Variant variant() {
        SequencedMap<String, String> values = new LinkedHashMap<>(Map.of("nap", "5"));
        values.put("shop", "inn");
        return new Variant(3, values);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"a ${shop} b | a inn b", "${nap+2}s | 7s", "${nap-1} | 4", "${nap*10} | 50",
            "${shop}${nap} | inn5", "${HOME} | ${HOME}", "${other} | ${other}", "${shop+2} | ${shop+2}",
            "${shop:-x} | ${shop:-x}", "$shop | $shop"})
    void placesAreFilled(String text, String filled) {
        assertThat(variant().fill(text)).isEqualTo(filled);
    }

    private static SortedMap<String, String> files(String variants) {
        SortedMap<String, String> files = new TreeMap<>();
        files.put("lessons/course.yaml", "title: C\n");
        files.put("lessons/01-one/lesson.md", "---\ntitle: One\n---\n");
        files.put(FOLDER + "exercise.yaml", "title: T\nkind: write\nobjective: O\n" + variants
                + "task: Make ${shop} wait ${nap}.\nhints: [a, b, c]\nchecks:\n  - {id: a, title: A, feedback: F, "
                + "rule: R, row: {pod: ${shop}, at: ${nap+2}s}}\n");
        files.put(FOLDER + "start.yaml", "name: ${shop}");
        files.put(FOLDER + "solution.yaml", "# ${nap}");
        files.put(FOLDER + "wrong/a.yaml", "# fails: a\n# feedback: no ${shop}\n");
        return files;
    }

    private static Course course(String variants) {
        return Course.of(new CourseFiles(files(variants), new TreeSet<>()));
    }

    @Test
    void theSameSeedGivesTheSameEverywhere() {
        Course course = course("variants:\n  shop: [inn, mill, farm]\n  nap: 4..9\n\n");
        assertThat(course.findings()).isEmpty();
        Exercise first = course.exercise("01-one/x").orElseThrow();
        assertThat(first.task()).isEqualTo("Make inn wait 4.");
        assertThat(first.kind().checks().getFirst().expectation()).hasToString(
                "Row[pod=inn, cells=any row, when=at 6s]");
        Exercise third = course.variant(first, 3);
        assertThat(course.variant(first, 3).toString().replaceAll("Source@\\w+", "")).isEqualTo(
                third.toString().replaceAll("Source@\\w+", ""));
        String shop = third.variant().values().getOrDefault("shop", "");
        assertThat(third.start()).isEqualTo("name: " + shop);
        assertThat(third.samples().wrong().getFirst().feedback()).isEqualTo("no " + shop);
        List<String> shops = new ArrayList<>();
        LongStream.range(0, 40).forEach(seed -> shops.add(course.variant(first, seed).start()));
        assertThat(shops).contains("name: inn", "name: mill", "name: farm");
        assertThat(course.variant(third, 0).task()).isEqualTo(first.task());
    }

    @Test
    void anExerciseWithoutVariantsIsAlwaysTheSame() {
        Course course = OwnCourse.COURSE;
        Exercise exercise = course.exercise("01-why-init-containers/good-morning").orElseThrow();
        assertThat(exercise.variant().varies()).isFalse();
        assertThat(course.variant(exercise, 7)).isSameAs(exercise);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"shop: [inn] | shop has 1 values", "shop: [] | shop has 0 values",
            "nap: 3..3 | nap has 1 values", "Shop: [a, b] | Shop is no name of a variant"})
    void eachMistakeIsFound(String line, String message) {
        assertThat(course("variants:\n  " + line + "\n").findings()).extracting(
                finding -> finding.problem().message()).anyMatch(words -> words.equals(message));
    }
}
