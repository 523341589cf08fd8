package podium.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import podium.shell.fs.FileChange;
import podium.simulation.Change;
import podium.simulation.Timeline;

/** A file is written at 8 s, given away at 12 s and removed at 40 s; migrate logs a line in two pieces. */
class FilesAndLogsTest {
    private static final Timeline STEPS = RecordedRun.of("combo-second-init-fails-twice");
    private static final Timeline RUN = HandMade.with(STEPS, List.of(
            change(8, "state", FileChange.Kind.CREATED, 0, 0644), change(9, "state", FileChange.Kind.READ, 7, 0777),
            change(12, "state", FileChange.Kind.ATTRIBUTES, 1000, 0600),
            change(13, ":app", FileChange.Kind.WRITTEN, 5, 0755), change(40, "state", FileChange.Kind.REMOVED, 0, 0),
            new Change.LogWritten(HandMade.at(10), HandMade.run(STEPS, "migrate", 0), false, "attempt "),
            new Change.LogWritten(HandMade.at(11), HandMade.run(STEPS, "migrate", 1), true, "one\n")));

    private static Change change(double at, String place, FileChange.Kind kind, long owner, int mode) {
        return HandMade.file(STEPS, at, place,
                new FileChange(kind, FileChange.FileType.FILE, "/version", 3, owner, owner, mode, ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"file: {path: /version, by: 9s} | true",
            "file: {path: version, owner: 0, mode: '0644', at: 10s} | true",
            "file: {volume: state, path: /version, owner: 1000, group: 1000, mode: '600', at: 13s} | true",
            "file: {volume: other, path: /version} | false", "file: {path: /version, owner: 7} | false",
            "file: {path: /version, owner: 5} | false", "file: {path: /version, at: 7s} | false",
            "file: {path: /version, at: 50s} | false", "file: {path: /version, absent: true, at: 50s} | true",
            "file: {path: /version, absent: true, at: 20s} | false",
            "file: {path: /nothing, absent: true, at: 20s} | true", "file: {path: /nothing} | false",
            "log: {container: migrate, contains: attempt one, by: 11s} | true",
            "log: {container: migrate, contains: attempt one, by: 10s} | false",
            "log: {container: migrate, matches: '(?m)^attempt .*$'} | true",
            "log: {container: app, contains: one} | false", "log: {container: app, equals: '', at: 50s} | true",
            "log: {container: app, equals: '', at: end} | true", "log: {container: app, equals: '', at: 9s} | false",
            "log: {container: migrate, equals: '', at: 50s} | false", "log: {container: app, at: 50s} | false",
            "log: {container: nobody, equals: '', at: 50s} | false",
            "log: {container: app, contains: one, never: true} | true"})
    void aRunShowsIt(String text, boolean passed) {
        Ruling ruling = new Judge(new Sightings(RUN), new Answers(RUN, Map.of())).judge(HandMade.expectation(text));
        assertThat(ruling.passed()).as(ruling.toString()).isEqualTo(passed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "file: {path: /version, owner: 5, at: 20s} | a file /version with owner 5 at 20s | "
                    + "at 20s: /version has owner 1000, group 1000, mode 0600",
            "file: {path: /nothing, at: 20s} | a file /nothing at 20s | at 20s: there is no file /nothing",
            "log: {container: migrate, contains: two} | a log of migrate containing \"two\" at some time | "
                    + "from 11s on: the log of migrate ends with \"attempt one\"",
            "log: {container: app, contains: two, at: 20s} | a log of app containing \"two\" at 20s | "
                    + "at 20s: the log of app is empty"})
    void whatWasSeenIsSaid(String text, String expected, String seen) {
        Ruling ruling = new Judge(new Sightings(RUN), new Answers(RUN, Map.of())).judge(HandMade.expectation(text));
        assertThat(ruling).isEqualTo(new Ruling(false, expected, seen));
    }
}
