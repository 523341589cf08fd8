package podium.course;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import podium.course.yaml.Fields;

/** Reads what an exercise asks and judges by. */
final class KindReader {
    private KindReader() {
    }

    static Kind read(Fields f) {
        String word = f.text("kind");
        return switch (word) {
            case "predict" -> new Kind.Predict(items(f, "questions", f.list("questions",
                    q -> QuestionReader.read(q, q.text("id"))), Question::id));
            case "order" -> new Kind.Order(items(f, "sequences", f.list("sequences", SequenceReader::read),
                    Sequence::id));
            case "reverse" -> new Kind.Reverse(items(f, "shows", f.list("shows", KindReader::printout),
                    Printout::id));
            case "diagnose" -> new Kind.Diagnose(DiagnosisReader.read(f, checks(f)));
            case "terminal" -> new Kind.Terminal(f.time("from", Duration.ZERO), checks(f));
            case "write" -> new Kind.Write(checks(f));
            case "fix" -> new Kind.Fix(checks(f));
            default -> {
                f.report("kind", "the kind is \"" + word + "\"",
                        "Write one of " + String.join(", ", Kind.WORDS) + ".");
                yield new Kind.Write(checks(f));
            }
        };
    }

    private static <T> List<T> items(Fields f, String key, List<T> items,
            java.util.function.Function<T, String> name) {
        unique(f, key, items.stream().map(name).toList());
        if (items.isEmpty()) f.report(key, "there are no " + key, "Without one there is nothing to do: add one.");
        return List.copyOf(items);
    }

    static List<Check> checks(Fields f) {
        List<Check> checks = new ArrayList<>();
        for (Optional<Check> check : f.list("checks", KindReader::check)) check.ifPresent(checks::add);
        unique(f, "checks", checks.stream().map(Check::id).toList());
        if (checks.isEmpty())
            f.report("checks", "there are no checks", "Without a check every answer passes: add one.");
        return List.copyOf(checks);
    }

    private static Optional<Check> check(Fields f) {
        String id = f.text("id");
        String title = f.text("title");
        int points = f.number("points", 1, 20, 1);
        List<String> worlds = f.texts("worlds");
        String feedback = f.text("feedback");
        String rule = f.text("rule");
        return ExpectationReader.read(f).map(
                expected -> new Check(id, title, points, worlds, feedback, rule, expected, f.span()));
    }

    private static Printout printout(Fields f) {
        if (!f.has("at")) f.report("at", "the key at is missing", "Say when the command is given, as in at: 20s.");
        String command = f.text("command");
        if (!command.isEmpty() && !command.startsWith("kubectl ")) {
            f.report("command", "this is not a command of kubectl",
                    "Write it from kubectl on, as in kubectl get pods.");
        }
        return new Printout(f.text("id"), f.text("title"), f.number("points", 1, 20, 1), f.time("at", Duration.ZERO),
                command, f.text("part", ""), f.text("feedback"), f.text("rule"), f.span());
    }

    /** Names must tell things apart. */
    static void unique(Fields f, String key, List<String> names) {
        TreeSet<String> seen = new TreeSet<>();
        for (String name : names) {
            if (!seen.add(name)) f.report(key, name + " is there twice", "Give each of the " + key + " its own name.");
        }
    }
}
