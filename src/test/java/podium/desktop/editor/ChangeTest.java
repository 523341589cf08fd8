package podium.desktop.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import podium.text.Problem;
import podium.text.Span;

class ChangeTest {
    @ParameterizedTest
    @CsvSource({"abc, abXc, 2, 2, 3", "abc, ac, 1, 2, 1", "abc, abc, 3, 3, 3", "aaa, aaaa, 3, 3, 4", "'', x, 0, 0, 1",
            "abc, xyz, 0, 3, 3"})
    void isTheStretchThatDiffers(String before, String after, int start, int oldEnd, int newEnd) {
        assertThat(Change.between(before, after)).isEqualTo(new Change(start, oldEnd, newEnd));
    }

    @ParameterizedTest
    @CsvSource({"0, 2, 0, 2", "8, 9, 11, 12", "3, 7, 3, 10", "4, 6, 4, 9", "3, 4, 3, 4", "6, 8, 9, 11"})
    void spansMoveAlong(int start, int end, int newStart, int newEnd) {
        assertThat(new Change(4, 6, 9).moved(new Span(start, end))).isEqualTo(new Span(newStart, newEnd));
    }

    /** Painting the part alone gives what painting all of it gives. */
    @Test
    void repaintedPartMakesTheWholeRight() {
        long seed = 5;
        Random random = new Random(seed);
        String text = "a: 1\nb: \"x\" # y\n- c: |\n    text\n";
        String[] keys = {"a", " ", "\"", "\n", "#", ":", "|", "- ", "true"};
        for (int i = 0; i < 400; i++) {
            int at = random.nextInt(text.length() + 1);
            String after = random.nextBoolean()
                    ? text.substring(0, at) + keys[random.nextInt(keys.length)] + text.substring(at)
                    : text.substring(0, at) + text.substring(Math.min(text.length(), at + 1 + random.nextInt(3)));
            List<List<String>> shown = styles(text, new Span(0, text.length()), List.of());
            Change change = Change.between(text, after);
            Span part = Region.around(after, new Span(change.start(), change.newEnd()));
            // What a text area does by itself: what is typed looks like what stands before it.
            List<List<String>> area = new ArrayList<>(shown.subList(0, change.start()));
            for (int k = change.start(); k < change.newEnd(); k++) area.add(List.of("typed"));
            area.addAll(shown.subList(change.oldEnd(), shown.size()));
            List<List<String>> painted = styles(after, part, List.of());
            for (int k = part.start(); k < part.end(); k++) area.set(k, painted.get(k - part.start()));
            assertThat(area).as("seed %d, %s to %s", seed, text, after).isEqualTo(
                    styles(after, new Span(0, after.length()), List.of()));
            text = after.length() > 200 ? "a: 1\n" : after;
        }
    }

    private static List<List<String>> styles(String text, Span region, List<Problem> problems) {
        List<List<String>> all = new ArrayList<>();
        if (region.start() == region.end()) return all;
        Marks.of(text, region, problems).forEach(span -> {
            for (int i = 0; i < span.getLength(); i++) all.add(List.copyOf(span.getStyle()));
        });
        return all;
    }
}
