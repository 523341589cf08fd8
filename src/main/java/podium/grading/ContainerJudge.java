package podium.grading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import podium.course.Expectation;
import podium.course.Moment;
import podium.course.yaml.Times;
import podium.shell.machine.Exit;
import podium.simulation.Change;
import podium.simulation.ContainerRun;

/** Expectations of what containers did, whatever their statuses said of it. */
final class ContainerJudge {
    /** The place of a moment in the trace: entries of one time are in order of cause. */
    private record Found(Moment moment, int index, String words) {
    }

    private ContainerJudge() {
    }

    static Ruling order(Sightings run, Expectation.Order order) {
        List<Found> found = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (Moment moment : order.moments()) {
            find(run, order.pod(), moment).ifPresentOrElse(found::add, () -> missing.add(moment + ": never"));
        }
        boolean sorted = found.equals(found.stream().sorted(Comparator.comparingInt(Found::index)).toList());
        List<String> seen = new ArrayList<>();
        found.stream().sorted(Comparator.comparingInt(Found::index)).map(Found::words).forEach(seen::add);
        seen.addAll(missing);
        String expected = String.join(", then ", order.moments().stream().map(Moment::toString).toList());
        return new Ruling(missing.isEmpty() && sorted, expected, String.join("; ", seen));
    }

    private static Optional<Found> find(Sightings run, String pod, Moment moment) {
        List<Change> changes = run.timeline().changes();
        for (int i = 0; i < changes.size(); i++) {
            if (!happens(run, pod, moment, changes.get(i))) continue;
            return Optional.of(new Found(moment, i, moment + " at " + Times.print(run.time(changes.get(i)))));
        }
        return Optional.empty();
    }

    private static boolean happens(Sightings run, String pod, Moment moment, Change change) {
        return switch (change) {
            case Change.ContainerStarted(_, ContainerRun container) ->
                moment.start() && run.isOf(container, pod, moment.container());
            case Change.ContainerEnded(_, ContainerRun container, Exit exit) -> !moment.start()
                    && run.isOf(container, pod, moment.container())
                    && moment.code().map(code -> code == exit.code()).orElse(true);
            default -> false;
        };
    }

    static Ruling ended(Sightings run, Expectation.Ended ended) {
        Series<Change.ContainerEnded> ends = run.series(change -> change instanceof Change.ContainerEnded end
                && run.isOf(end.run(), ended.pod(), ended.container()) ? Optional.of(end) : Optional.empty());
        Judgement<Change.ContainerEnded> judgement = new Judgement<>(end -> end.exit().code() == ended.code(),
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
        StringBuilder all = new StringBuilder();
        Series<String> texts = run.series(change -> {
            if (!(change instanceof Change.LogWritten(_, ContainerRun container, _, String text))) {
                return Optional.empty();
            }
            if (!run.isOf(container, log.pod(), log.container())) return Optional.empty();
            return Optional.of(all.append(text).toString());
        });
        Judgement<String> judgement = new Judgement<>(log.text()::fits,
                text -> "the log of " + log.container() + " ends with \"" + lastLine(text) + "\"",
                "a log of " + log.container() + " " + log.text(), "the log of " + log.container() + " is empty");
        return judgement.judge(texts, log.when());
    }

    private static String lastLine(String text) {
        return text.lines().filter(line -> !line.isBlank()).reduce("", (first, second) -> second).strip();
    }
}
