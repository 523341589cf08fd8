package podium.desktop.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import podium.text.Problem;
import podium.text.Span;

class MarksTest {
    @Test
    void problemLiesOverTheColours() {
        List<Problem> problems = List.of(Problem.error(new Span(6, 9), "no", ""),
                new Problem(Problem.Severity.WARNING, new Span(0, 4), "hm", "", List.of()));
        var styles = Marks.of("kind: Pod\n", new Span(0, 10), problems);
        assertThat(styles.length()).isEqualTo(10);
        assertThat(styles.subView(6, 9).getStyleSpan(0).getStyle()).containsExactly("yaml-text", "problem-error");
        assertThat(styles.subView(0, 4).getStyleSpan(0).getStyle()).containsExactly("yaml-key", "problem-warning");
    }

    @ParameterizedTest
    @CsvSource({"0, 2, 0, 2", "1, 1, 1, 2", "4, 4, 3, 4", "90, 99, 3, 4"})
    void aMarkCanBeSeen(int start, int end, int seenStart, int seenEnd) {
        assertThat(Marks.visible(new Span(start, end), "abcd")).isEqualTo(new Span(seenStart, seenEnd));
    }

    @Test
    void manyProblemsOutsideTheTextDoNoHarm() {
        List<Problem> problems = IntStream.range(0, 500).mapToObj(
                i -> Problem.error(new Span(i, i * 2), "no", "")).toList();
        assertThat(Marks.of("a: b", new Span(0, 4), problems).length()).isEqualTo(4);
    }

    @Test
    void marksOutsideOfARegionAreLeftOut() {
        List<Problem> problems = List.of(Problem.error(new Span(0, 12), "no", ""),
                Problem.error(new Span(0, 2), "", ""));
        var styles = Marks.of("a: 1\nkind: Pod\n", new Span(5, 15), problems);
        assertThat(styles.length()).isEqualTo(10);
        assertThat(styles.subView(0, 4).getStyleSpan(0).getStyle()).containsExactly("yaml-key", "problem-error");
        assertThat(styles.subView(7, 9).getStyleSpan(0).getStyle()).containsExactly("yaml-text");
    }

    @Test
    void onlyMarksThatDifferArePaintedAnew() {
        Problem first = Problem.error(new Span(1, 2), "a", "");
        Problem second = Problem.error(new Span(5, 9), "b", "");
        assertThat(Marks.difference(List.of(first, second), List.of(second, first))).isEmpty();
        assertThat(Marks.difference(List.of(first), List.of(first, second))).contains(new Span(5, 9));
        assertThat(Marks.difference(List.of(first), List.of(second))).contains(new Span(1, 9));
    }

    @Test
    void wordsAreFoundWithoutRegardToCase() {
        assertThat(Marks.occurrences("Pod pod POD", "pod")).hasSize(3);
        assertThat(Marks.occurrences("aaa", "aa")).containsExactly(new Span(0, 2));
        assertThat(Marks.occurrences("aaa", "")).isEmpty();
    }
}
