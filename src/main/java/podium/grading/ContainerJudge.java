package podium.grading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import podium.course.Expectation;
import podium.course.Moment;
import podium.course.TextPattern;
import podium.course.yaml.Times;
import podium.simulation.Change;
import podium.simulation.ContainerRun;

/** Expectations of what containers did, whatever their statuses said of it. */
final class ContainerJudge {
    private ContainerJudge() {
    }

    static Ruling order(Sightings run, Expectation.Order order) {
        MomentFinder finder = new MomentFinder(run, order.pod());
        List<MomentFinder.Found> found = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (Moment moment : order.moments()) {
            finder.find(moment).ifPresentOrElse(found::add, () -> missing.add(moment + ": never"));
        }
        List<MomentFinder.Found> sorted = found.stream().sorted(
                Comparator.comparingInt(MomentFinder.Found::index)).toList();
        List<String> seen = new ArrayList<>(sorted.stream().map(MomentFinder.Found::toString).toList());
        seen.addAll(missing);
        String expected = String.join(", then ", order.moments().stream().map(Moment::toString).toList());
        return new Ruling(missing.isEmpty() && found.equals(sorted), expected, String.join("; ", seen));
    }

    static Ruling ended(Sightings run, Expectation.Ended ended) {
        Series<Change.ContainerEnded> ends = run.series(change -> change instanceof Change.ContainerEnded end
                && run.isOf(end.run(), ended.pod(), ended.container()) ? Optional.of(end) : Optional.empty());
        Judgement<Change.ContainerEnded> judgement = new Judgement<>(end -> ended.code().holds(end.exit().code()),
                end -> end.run().container() + " ended with exit code " + end.exit().code(),
                ended.container() + " ends with exit code " + ended.code(), ended.container() + " did not end");
        return judgement.judge(ends, ended.when());
    }

    static Ruling starts(Sightings run, Expectation.Starts starts) {
        List<String> times = run.timeline().changes().stream().filter(
                change -> change instanceof Change.ContainerStarted start
                        && run.isOf(start.run(), starts.pod(), starts.container())).map(
                                change -> Times.print(run.time(change))).toList();
        String seen = times.isEmpty()
                ? starts.container() + " was never started"
                : starts.container() + " was started " + (times.size() == 1 ? "once" : times.size() + " times")
                        + ", at "
                        + String.join(", ", times);
        return new Ruling(starts.times().holds(times.size()),
                "number of starts of " + starts.container() + ": " + starts.times(),
                seen);
    }

    static Ruling log(Sightings run, Expectation.Log log) {
        String empty = "the log of " + log.container() + " is empty";
        StringBuilder all = new StringBuilder();
        // A container that has started has a log, also while nothing stands in it; asking for any text means some.
        boolean mayBeEmpty = log.text().fits("") && !log.text().equals(TextPattern.ANY);
        // Lengths instead of texts: a log grows line by line, and a copy of each of its states would fill the memory.
        Series<Integer> lengths = run.series(change -> {
            if (mayBeEmpty && all.isEmpty() && change instanceof Change.ContainerStarted(_, ContainerRun started)
                    && run.isOf(started, log.pod(), log.container())) {
                return Optional.of(0);
            }
            if (!(change instanceof Change.LogWritten(_, ContainerRun container, _, String text))) {
                return Optional.empty();
            }
            if (!run.isOf(container, log.pod(), log.container())) return Optional.empty();
            return Optional.of(all.append(text).length());
        });
        Judgement<Integer> judgement = new Judgement<>(length -> log.text().fits(all.substring(0, length)),
                length -> length == 0
                        ? empty
                        : "the log of " + log.container() + " ends with \"" + lastLine(all.substring(0, length)) + "\"",
                "a log of " + log.container() + " " + log.text(), empty);
        return judgement.judge(lengths, log.when());
    }

    private static String lastLine(String text) {
        return text.lines().filter(line -> !line.isBlank()).reduce("", (first, second) -> second).strip();
    }
}
