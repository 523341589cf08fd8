package podium.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import podium.course.Expectation;
import podium.course.NamePattern;
import podium.shell.fs.FileChange;
import podium.simulation.Change;

/** Expectations of files in volumes. */
final class FileJudge {
    private FileJudge() {
    }

    static Ruling file(Sightings run, Expectation.File file) {
        Optional<String> pod = run.podName(file.pod());
        Series<Optional<FileChange>> states = run.series(change -> {
            if (!(change instanceof Change.FileChanged written)) return Optional.empty();
            boolean same = pod.equals(Optional.of(written.pod().name()))
                    && NamePattern.fits(file.volume(), written.place()) && !written.place().startsWith(":")
                    && written.change().path().equals(absolute(file.path()));
            if (!same || written.change().kind() == FileChange.Kind.READ) return Optional.empty();
            boolean gone = written.change().kind() == FileChange.Kind.REMOVED;
            return Optional.of(gone ? Optional.empty() : Optional.of(written.change()));
        });
        Series<Optional<FileChange>> known = states.samples().isEmpty() ? never() : states;
        return new Judgement<Optional<FileChange>>(
                state -> file.absent() ? state.isEmpty() : state.filter(s -> fits(file, s)).isPresent(),
                state -> state.map(s -> file.path() + " has " + words(s)).orElse("there is no file " + file.path()),
                expected(file), "there is no file " + file.path()).judge(known, file.when());
    }

    /** A file that no change ever names is not there, from the start on. */
    private static Series<Optional<FileChange>> never() {
        return new Series<>(List.of(new Series.Sample<>(java.time.Duration.ZERO, Optional.empty())));
    }

    private static boolean fits(Expectation.File file, FileChange state) {
        return file.owner().map(id -> id == state.uid()).orElse(true)
                && file.group().map(id -> id == state.gid()).orElse(true)
                && file.mode().map(mode -> Integer.parseInt(mode, 8) == state.mode()).orElse(true);
    }

    private static String words(FileChange state) {
        return String.format(Locale.ROOT, "owner %d, group %d, mode %04o", state.uid(), state.gid(), state.mode());
    }

    private static String expected(Expectation.File file) {
        if (file.absent()) return "no file " + file.path();
        List<String> parts = new ArrayList<>();
        file.owner().ifPresent(id -> parts.add("owner " + id));
        file.group().ifPresent(id -> parts.add("group " + id));
        file.mode().ifPresent(mode -> parts.add("mode " + mode));
        return "a file " + file.path() + (parts.isEmpty() ? "" : " with " + String.join(", ", parts));
    }

    private static String absolute(String path) {
        return path.startsWith("/") ? path : "/" + path;
    }
}
