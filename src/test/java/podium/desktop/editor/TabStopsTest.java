package podium.desktop.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import podium.text.Span;

class TabStopsTest {
    private final TabStops stops = new TabStops();

    @Test
    void moveAlongAndEndBehindTheLast() {
        assertThat(stops.begin(List.of(new Span(6, 8), new Span(12, 14)))).contains(new Span(6, 8));
        stops.follow(new Change(6, 8, 11));
        assertThat(stops.step(1)).contains(new Span(15, 17));
        assertThat(stops.step(-1)).contains(new Span(6, 11));
        assertThat(stops.step(1)).contains(new Span(15, 17));
        assertThat(stops.step(1)).contains(new Span(17, 17));
        assertThat(stops.isActive()).isFalse();
    }

    @Test
    void emptyPlaceGrowsAsOneTypes() {
        stops.begin(List.of(new Span(3, 3), new Span(9, 9)));
        stops.follow(new Change(3, 3, 4));
        stops.follow(new Change(4, 4, 5));
        assertThat(stops.step(1)).contains(new Span(11, 11));
        assertThat(stops.step(-1)).contains(new Span(3, 5));
    }

    @Test
    void changeAcrossAPlaceEndsIt() {
        stops.begin(List.of(new Span(6, 8)));
        stops.follow(new Change(7, 10, 7));
        assertThat(stops.isActive()).isFalse();
    }

    @Test
    void grownSelectionsAreTakenBackInOrder() {
        Selections selections = new Selections();
        selections.push(new Span(4, 4), new Span(3, 6));
        selections.push(new Span(3, 6), new Span(0, 9));
        assertThat(selections.pop(new Span(0, 9))).contains(new Span(3, 6));
        assertThat(selections.pop(new Span(3, 6))).contains(new Span(4, 4));
        assertThat(selections.pop(new Span(4, 4))).isEmpty();
        selections.push(new Span(4, 4), new Span(3, 6));
        assertThat(selections.pop(new Span(1, 2))).as("something else is selected").isEmpty();
    }
}
