package podium.course;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import podium.course.yaml.Fields;

/** Reads an expectation: a mapping that has one of the known kinds as a key. */
public final class ExpectationReader {
    private static final Range ANY_NUMBER = new Range(0, Integer.MAX_VALUE);

    private ExpectationReader() {
    }

    static SequencedMap<String, Function<Fields, Expectation>> kinds() {
        SequencedMap<String, Function<Fields, Expectation>> kinds = new LinkedHashMap<>();
        kinds.put("order", f -> new Expectation.Order(pod(f), moments(f)));
        kinds.put("ended", f -> new Expectation.Ended(pod(f), f.text("container"),
                f.has("code") ? range(f, "code") : new Range(0, 0), when(f)));
        kinds.put("starts", f -> new Expectation.Starts(pod(f), f.text("container"), range(f, "times")));
        kinds.put("row", f -> new Expectation.Row(pod(f), cells(f), when(f)));
        kinds.put("phase", f -> new Expectation.Phase(pod(f), phases(f), when(f)));
        kinds.put("restarts", f -> new Expectation.Restarts(pod(f), f.text("container"), range(f, "count"),
                when(f)));
        kinds.put("log", f -> new Expectation.Log(pod(f), f.text("container"), pattern(f), when(f)));
        kinds.put("event", f -> f.has("object")
                ? new Expectation.ObjectEvent(object(f), f.text("reason"), pattern(f), when(f))
                : new Expectation.EventSeen(pod(f), f.text("reason"), pattern(f), when(f)));
        kinds.put("refused", f -> new Expectation.Refused(pattern(f)));
        kinds.put("pods", f -> new Expectation.Pods(pod(f), cells(f), f.optionalText("image"), f.optionalText("node"),
                range(f, "count"), when(f)));
        kinds.put("value", f -> new Expectation.Value(object(f), f.text("jsonpath"), pattern(f), when(f)));
        kinds.put("file", ExpectationReader::file);
        kinds.put("content", ExpectationReader::content);
        kinds.put("http", ExpectationReader::http);
        kinds.put("exec", ExpectationReader::exec);
        return kinds;
    }

    /** Reads the one expectation of a mapping; none or several is a finding. */
    public static Optional<Expectation> read(Fields fields) {
        List<Expectation> found = new ArrayList<>();
        kinds().forEach((word, reader) -> fields.fields(word).ifPresent(inside -> {
            found.add(reader.apply(inside));
            inside.done();
        }));
        if (found.size() == 1) return Optional.of(found.getFirst());
        String message = found.isEmpty() ? "nothing is expected here" : "several things are expected here";
        fields.report("", message, "Write exactly one of " + String.join(", ", kinds().keySet()) + ".");
        return Optional.empty();
    }

    static CellPattern cells(Fields f) {
        Optional<Range> restarts = f.has("restarts") ? Optional.of(range(f, "restarts")) : Optional.empty();
        return new CellPattern(f.texts("ready"), f.texts("status"), restarts);
    }

    private static String pod(Fields f) {
        return f.text("pod", "*");
    }

    private static ObjectName object(Fields f) {
        String text = f.text("object");
        return ObjectName.parse(text).orElseGet(() -> {
            if (f.has("object"))
                f.report("object", text + " names no object", "Write KIND/NAME, as in deployment/web.");
            return new ObjectName("", text);
        });
    }

    private static List<Moment> moments(Fields f) {
        List<Moment> moments = SequenceReader.moments(f, "moments");
        if (moments.size() < 2) f.report("moments", "an order of fewer than two moments", "List two or more.");
        return moments;
    }

    private static List<String> phases(Fields f) {
        List<String> known = List.of("Pending", "Running", "Succeeded", "Failed");
        List<String> phases = f.texts("is");
        if (phases.isEmpty() || !known.containsAll(phases)) {
            f.report("is", "not a phase", "There are only " + String.join(", ", known) + ".");
        }
        return phases;
    }

    private static Expectation file(Fields f) {
        return new Expectation.File(pod(f), f.text("volume", "*"), f.text("path"), f.flag("absent"), id(f, "owner"),
                id(f, "group"), f.optionalText("mode"), when(f));
    }

    private static Expectation content(Fields f) {
        String path = f.text("path");
        return new Expectation.Exec(pod(f), f.text("container"), List.of("cat", path), time(f), 0, pattern(f), path);
    }

    private static Expectation http(Fields f) {
        String url = f.text("url");
        List<String> command = List.of("wget", "-q", "-T", "2", "-O", "-", url);
        return new Expectation.Exec(pod(f), f.text("container"), command, time(f), f.number("code", 0, 255, 0),
                pattern(f), url);
    }

    private static Expectation exec(Fields f) {
        List<String> command = f.texts("command");
        if (command.isEmpty()) f.report("command", "the command is missing", "Write it as a list of words.");
        return new Expectation.Exec(pod(f), f.text("container"), command, time(f), f.number("code", 0, 255, 0),
                pattern(f), String.join(" ", command));
    }

    private static Optional<Long> id(Fields f, String key) {
        return f.has(key) ? Optional.of((long) f.number(key, 0, Integer.MAX_VALUE, 0)) : Optional.empty();
    }

    /** When a program is run; nothing for the end. */
    private static Optional<Duration> time(Fields f) {
        if (!f.has("at")) f.report("at", "the key at is missing", "Say when it is run, as in at: 10s or at: end.");
        return atEnd(f) ? Optional.empty() : Optional.of(f.time("at", Duration.ZERO));
    }

    private static boolean atEnd(Fields f) {
        return f.text("at", "").equals("end");
    }

    private static When when(Fields f) {
        List<String> given = Stream.of("at", "by", "from", "never").filter(f::has).toList();
        if (given.size() > 1) f.report(given.getLast(), "several times are given", "Keep one of " + given + ".");
        if (f.flag("never")) return new When.Never();
        if (atEnd(f)) return new When.AtEnd();
        if (f.has("at")) return new When.At(f.time("at", Duration.ZERO));
        if (f.has("by")) return new When.By(f.time("by", Duration.ZERO));
        boolean end = f.has("to");
        if (!f.has("from") && !end) return new When.Eventually();
        return new When.Throughout(f.time("from", Duration.ZERO), f.time("to", When.OPEN));
    }

    private static Range range(Fields f, String key) {
        String text = f.text(key);
        return Range.parse(text).orElseGet(() -> {
            if (f.has(key)) f.report(key, key + " is " + text, "Write a number or a range: 2, 1..3 or 1..");
            return ANY_NUMBER;
        });
    }

    static TextPattern pattern(Fields f) {
        if (f.has("equals")) return new TextPattern(TextPattern.Form.EQUALS, f.text("equals"));
        if (f.has("line")) return new TextPattern(TextPattern.Form.LINE, f.text("line"));
        if (!f.has("matches")) return new TextPattern(TextPattern.Form.CONTAINS, f.text("contains", ""));
        String expression = f.text("matches");
        try {
            Pattern.compile(expression);
            return new TextPattern(TextPattern.Form.MATCHES, expression);
        } catch (PatternSyntaxException e) {
            f.report("matches", "not a regular expression: " + e.getDescription(), "Mend it, or use contains.");
            return TextPattern.ANY;
        }
    }
}
