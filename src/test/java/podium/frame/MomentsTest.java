package podium.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import podium.frame.Moment.Kind;
import podium.shell.fs.FileChange;

class MomentsTest {
    private static final Moments MOMENTS = Frames.of(Runs.pod("p", """
            volumes: [{name: v, emptyDir: {}}]
            containers: [{name: c, image: i}]
            """).at(1).event("Scheduled", "placed").at(2).starts("c").at(3).logs("c", "\n").at(4).file("c", "v",
            FileChange.Kind.WRITTEN, "/f", 1).file("c", "v", FileChange.Kind.WRITTEN, "/f", 2).at(5).status(
                    "{phase: Running}").at(6).status("{phase: Running}").event("BackOff", "again").at(7).ends("c",
                            143).backsOff("c", 10).until(9)).moments();

    @Test
    void whatShowsIsAMomentAndTheSameNoteStandsOnce() {
        assertThat(MOMENTS.list()).extracting(Moment::text).containsExactly("Pod p is created",
                "event Scheduled: placed", "c starts", "c writes /f in volume v", "Pod p is Running",
                "event BackOff: again",
                "c fails, exit code 143, by signal SIGTERM\nc waits 10 s before the next try");
    }

    @Test
    void aRepetitionIsNoNewsAndNeitherIsALogLine() {
        Moments loop = Frames.of(Runs.pod("p", "containers: [{name: c, image: i}]").at(1).starts("c").at(2).asks("c",
                "db", 80, "refused").logs("c", "no\n").at(3).asks("c", "db", 80, "refused").at(4).logs("c",
                        "still no\n").at(5).asks("c", "db", 80, "200").until(9)).moments();
        assertThat(loop.list()).hasSize(6);
        assertThat(loop.news()).containsExactly(Runs.time(0), Runs.time(1), Runs.time(2), Runs.time(5));
    }

    @ParameterizedTest
    @CsvSource({"-1,0,", "0,1,", "0.5,1,0", "2,4,1", "4,5,2", "7,,6", "8,,7"})
    void stepping(double from, Double next, Double previous) {
        assertThat(MOMENTS.next(Runs.time(from)).map(Moment::at)).isEqualTo(Optional.ofNullable(next).map(Runs::time));
        assertThat(MOMENTS.previous(Runs.time(from)).map(Moment::at)).isEqualTo(Optional.ofNullable(previous).map(
                Runs::time));
    }

    @ParameterizedTest
    @CsvSource({"0,1,", "1,6,", "6,,1", "9,,6"})
    void steppingByEvent(double from, Double next, Double previous) {
        assertThat(MOMENTS.next(Runs.time(from), Kind.EVENT).map(Moment::at)).isEqualTo(Optional.ofNullable(next).map(
                Runs::time));
        assertThat(MOMENTS.previous(Runs.time(from), Kind.EVENT).map(Moment::at)).isEqualTo(Optional.ofNullable(
                previous).map(Runs::time));
    }
}
