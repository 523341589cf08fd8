package podium.desktop.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import podium.desktop.stage.Mark.Area;
import podium.desktop.stage.Mark.Box;
import podium.desktop.stage.Mark.Fill;
import podium.desktop.stage.Mark.Spot;
import podium.desktop.stage.Mark.Stroke;

class DamageTest {
    private static final Mark CARD = box(0, 0, 40);
    private static final Mark NEAR = box(45, 0, 10);
    private static final Mark FAR = box(300, 300, 10);
    private static final Extent EXTENT = new Extent((text, _) -> text.length() * 6);

    private static Mark box(double x, double y, double side) {
        return new Box(new Area(x, y, side, side), 2, new Fill.Solid(Ink.LINE, 1), Stroke.NONE);
    }

    private static Picture picture(Mark... marks) {
        return new Picture(400, 400, List.of(marks), List.of());
    }

    @Test
    void anEqualPictureIsNotDrawnAgain() {
        assertThat(Damage.between(picture(CARD, FAR), picture(CARD, FAR), EXTENT)).contains(List.of());
    }

    @Test
    void whatCameAndWhatWentIsDrawn() {
        assertThat(Damage.between(picture(CARD, FAR), picture(CARD, NEAR), EXTENT).orElseThrow()).containsExactly(
                new Area(299, 299, 12, 12), new Area(44, -1, 12, 12));
    }

    @Test
    void neighboursAreDrawnTogether() {
        assertThat(
                Damage.between(picture(), picture(box(0, 0, 10), box(8, 0, 10)), EXTENT).orElseThrow()).containsExactly(
                        new Area(-1, -1, 20, 12));
    }

    static Stream<Arguments> wholes() {
        List<Mark> many = new ArrayList<>();
        for (int i = 0; i < 130; i++) many.add(box(30 * (i % 13), 30 * (i / 13), 4));
        return Stream.of(Arguments.of("another order", picture(CARD, NEAR), picture(NEAR, CARD)),
                Arguments.of("most of it", picture(), picture(box(0, 0, 380))),
                Arguments.of("in many places", picture(), picture(many.toArray(Mark[]::new))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wholes")
    void allOfItIsDrawn(String what, Picture before, Picture after) {
        assertThat(Damage.between(before, after, EXTENT)).as(what).isEqualTo(Optional.empty());
    }

    @Test
    void linesAndLettersReachBeyondTheirPoints() {
        Stroke stroke = Stroke.of(Ink.LINE, 4);
        Fill none = new Fill.None();
        assertThat(EXTENT.of(new Mark.Path(List.of(new Spot(5, 9), new Spot(1, 2)), none, stroke))).isEqualTo(
                new Area(-2, -1, 10, 13));
        assertThat(EXTENT.of(new Mark.Arc(new Spot(10, 10), 5, 0, 90, none, stroke))).isEqualTo(new Area(2, 2, 16, 16));
        assertThat(EXTENT.of(
                new Mark.Label(new Spot(50, 20), "four", Mark.Face.SMALL, Ink.TEXT, Mark.Align.RIGHT))).isEqualTo(
                        new Area(22, 11, 32, 18));
    }
}
