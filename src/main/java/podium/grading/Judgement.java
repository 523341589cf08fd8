package podium.grading;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import podium.course.When;
import podium.course.yaml.Times;

/**
 * Holds a value over time against what is asked of it.
 *
 * @param expected what is asked for, in words
 * @param nothing what is said when there is no value at all
 */
record Judgement<T>(Predicate<T> fits, Function<T, String> words, String expected, String nothing) {
    Ruling judge(Series<T> series, When when) {
        String wanted = when instanceof When.Never ? "never " + expected : expected + " " + when;
        return switch (when) {
            case When.At(Duration time) -> rule(wanted, series.at(time), when.toString());
            case When.AtEnd _ -> rule(wanted, series.last(), "at the end");
            case When.By(Duration time) -> some(wanted, series, time);
            case When.Eventually _ -> some(wanted, series, Duration.ofDays(366));
            case When.Never _ -> never(wanted, series);
            case When.Throughout(Duration from, Duration to) -> throughout(wanted, series, from, to);
        };
    }

    private Ruling some(String wanted, Series<T> series, Duration until) {
        Optional<Series.Sample<T>> hit = series.samples().stream().filter(
                sample -> sample.at().compareTo(until) <= 0 && fits.test(sample.value())).findFirst();
        if (hit.isPresent()) return new Ruling(true, wanted, say(hit.get()));
        Optional<Series.Sample<T>> late = series.samples().stream().filter(s -> fits.test(s.value())).findFirst();
        Optional<Series.Sample<T>> seen = late.isPresent() ? late : series.last();
        return new Ruling(false, wanted, seen.map(this::say).orElse(nothing));
    }

    private Ruling never(String wanted, Series<T> series) {
        Optional<Series.Sample<T>> hit = series.samples().stream().filter(s -> fits.test(s.value())).findFirst();
        return hit.map(sample -> new Ruling(false, wanted, say(sample))).orElseGet(
                () -> new Ruling(true, wanted, series.last().map(this::say).orElse(nothing)));
    }

    private Ruling throughout(String wanted, Series<T> series, Duration from, Duration to) {
        Ruling first = rule(wanted, series.at(from), "at " + Times.print(from));
        if (!first.passed()) return first;
        return series.samples().stream().filter(
                s -> s.at().compareTo(from) > 0 && s.at().compareTo(to) <= 0 && !fits.test(s.value())).findFirst().map(
                        sample -> new Ruling(false, wanted, say(sample))).orElse(first);
    }

    private Ruling rule(String wanted, Optional<Series.Sample<T>> sample, String time) {
        boolean passed = sample.filter(s -> fits.test(s.value())).isPresent();
        String seen = sample.map(s -> words.apply(s.value())).orElse(nothing);
        return new Ruling(passed, wanted, time + ": " + seen);
    }

    private String say(Series.Sample<T> sample) {
        return "from " + Times.print(sample.at()) + " on: " + words.apply(sample.value());
    }
}
