package podium.desktop.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import podium.desktop.stage.Mark.Area;
import podium.frame.Frames;
import podium.frame.Moment;
import podium.frame.PodFrame;
import podium.frame.Runs;
import podium.simulation.Timeline;

/** Pictures are laid out without a screen: every letter is as wide as 0.6 of its height. */
class StageLayoutTest {
    private static final Measure MEASURE = (text, face) -> text.length() * face.size() * 0.6;

    static Stream<Timeline> runs() {
        return Stream.of(SampleRuns.handOver(), SampleRuns.failing(), SampleRuns.sidecar());
    }

    @ParameterizedTest
    @MethodSource("runs")
    void noLabelLeavesThePicture(Timeline run) {
        Frames frames = Frames.of(run);
        for (Moment moment : frames.moments().list()) {
            Picture picture = picture(frames, moment, 640);
            assertThat(labels(picture)).isNotEmpty().allSatisfy(l -> {
                double width = MEASURE.width(l.text(), l.face());
                double left = switch (l.align()) {
                    case LEFT -> l.at().x();
                    case CENTRE -> l.at().x() - width / 2;
                    case RIGHT -> l.at().x() - width;
                };
                assertThat(left).as(l.text()).isGreaterThanOrEqualTo(0);
                assertThat(left + width).as(l.text()).isLessThanOrEqualTo(picture.width() + 1);
                assertThat(l.at().y()).as(l.text()).isBetween(0.0, picture.height());
            });
        }
    }

    @ParameterizedTest
    @MethodSource("runs")
    void nothingJumpsWhileStatesChange(Timeline run) {
        Frames frames = Frames.of(run);
        Area area = new Area(0, 0, 900, 300);
        PodPlan first = PodPlan.of(frames.at(frames.start()).pods().getFirst(), area);
        for (Moment moment : frames.moments().list()) {
            assertThat(PodPlan.of(frames.at(moment.at()).pods().getFirst(), area)).isEqualTo(first);
        }
    }

    @ParameterizedTest
    @MethodSource("runs")
    void everyContainerIsNamed(Timeline run) {
        Frames frames = Frames.of(run);
        for (Moment moment : frames.moments().list()) {
            List<String> texts = labels(picture(frames, moment, 1200)).stream().map(Mark.Label::text).toList();
            PodFrame pod = frames.at(moment.at()).pods().getFirst();
            pod.containers().forEach(c -> assertThat(texts).contains(c.name()));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3.5 | running
            9   | back-off, next try in 5 s
            14  | try 2
            15  | back-off, next try in 20 s
            37  | open
            36  | closed
            2   | 1 of 2
            """)
    void theWordsOfTheFailingRun(double second, String word) {
        Frames frames = Frames.of(SampleRuns.failing());
        Scene scene = new Scene(frames.at(Runs.time(second)), Runs.time(second), 1, 0, false);
        assertThat(labels(new StageLayout(MEASURE).picture(scene, 1200, 400))).extracting(Mark.Label::text).contains(
                word);
    }

    @Test
    void aFileTravelsDownWhenWrittenAndUpWhenRead() {
        assertThat(chip(6, 0.1, "schema.sql")).isLessThan(chip(6, 0.9, "schema.sql"));
        assertThat(chip(5.5, 0.1, "index.html")).isGreaterThan(chip(5.5, 0.9, "index.html"));
    }

    @ParameterizedTest
    @CsvSource({"refused,FAILED", "no such host,FAILED", "404 Not Found,FAILED", "200 OK,DONE", "connected,DONE"})
    void aRequestComesBackOrBounces(String outcome, Ink ink) {
        Frames frames = Frames.of(Runs.pod("p", "containers: [{name: c, image: i}]").at(1).starts("c").at(2).asks("c",
                "db", 80, outcome).until(9));
        Scene under = new Scene(frames.at(Runs.time(2)), Runs.time(2), 0.2, 0, false);
        Scene back = new Scene(frames.at(Runs.time(2)), Runs.time(2), 0.8, 0, false);
        assertThat(labels(new StageLayout(MEASURE).picture(under, 600, 400))).extracting(Mark.Label::text).contains(
                "db:80  …");
        Picture after = new StageLayout(MEASURE).picture(back, 600, 400);
        assertThat(labels(after)).extracting(Mark.Label::text).contains("db:80  " + outcome);
        assertThat(after.marks()).anySatisfy(m -> assertThat(m).isInstanceOfSatisfying(Mark.Arc.class,
                a -> assertThat(a.fill()).isEqualTo(new Mark.Fill.Solid(ink, 1))));
    }

    @Test
    void withoutAPodItSaysSo() {
        Frames frames = Frames.of(new Timeline(SampleRuns.failing().scenario(), Runs.time(0), Runs.time(5), List.of()));
        Scene scene = new Scene(frames.at(Runs.time(1)), Runs.time(1), 1, 0, false);
        assertThat(labels(new StageLayout(MEASURE).picture(scene, 600, 400))).extracting(
                Mark.Label::text).containsExactly("No Pod at this time",
                        "Space plays the run, the arrow keys step through it.");
    }

    @Test
    void hintsTellWhatLiesUnderThePoint() {
        Frames frames = Frames.of(SampleRuns.handOver());
        Picture picture = picture(frames, frames.moments().list().getLast(), 900);
        Mark.Label chip = labels(picture).stream().filter(
                l -> l.text().startsWith("schema.sql")).findFirst().orElseThrow();
        assertThat(picture.hintAt(chip.at().x(), chip.at().y())).hasValueSatisfying(hint -> assertThat(hint).contains(
                "/schema.sql", "2300 bytes", "mode 0644", "owner 0"));
    }

    @ParameterizedTest
    @CsvSource({"640,400", "1280,800", "1920,1080"})
    void theWholePictureIsSeen(double width, double height) {
        Frames frames = Frames.of(SampleRuns.sidecar());
        StageLayout layout = new StageLayout(MEASURE);
        double scale = layout.scale(frames.at(Runs.time(9)), width, height);
        Scene scene = new Scene(frames.at(Runs.time(9)), Runs.time(9), 1, 0, false);
        Picture picture = layout.picture(scene, width / scale, height / scale);
        assertThat(picture.width() * scale).isLessThanOrEqualTo(width + 1);
        assertThat(picture.height() * scale).isLessThanOrEqualTo(height + 1);
    }

    private static double chip(double second, double effect, String name) {
        Frames frames = Frames.of(SampleRuns.handOver());
        Scene scene = new Scene(frames.at(Runs.time(second)), Runs.time(second), effect, 0, false);
        return labels(new StageLayout(MEASURE).picture(scene, 900, 400)).stream().filter(
                l -> l.text().equals(name)).findFirst().orElseThrow().at().y();
    }

    private static Picture picture(Frames frames, Moment moment, double width) {
        Scene scene = new Scene(frames.at(moment.at()), moment.at(), 0.5, 0, false);
        return new StageLayout(MEASURE).picture(scene, width, 400);
    }

    private static List<Mark.Label> labels(Picture picture) {
        return picture.marks().stream().filter(Mark.Label.class::isInstance).map(Mark.Label.class::cast).toList();
    }
}
