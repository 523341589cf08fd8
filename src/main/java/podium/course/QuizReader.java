package podium.course;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import podium.course.yaml.Fields;
import podium.course.yaml.YamlText;
import podium.text.Source;

/** Reads a bank of questions. */
final class QuizReader {
    private final Source source;
    private final Consumer<Finding> findings;
    private final TreeSet<String> ids = new TreeSet<>();
    private final TreeSet<String> names = new TreeSet<>();

    QuizReader(Source source, Consumer<Finding> findings) {
        this.source = source;
        this.findings = findings;
    }

    QuizBank read() {
        Fields f = YamlText.read(source, Finding.in(source, findings));
        String id = source.name().replaceFirst(".*/", "").replaceFirst("\\.yaml$", "");
        String title = f.text("title");
        List<QuizBank.Show> shows = f.list("shows", this::show);
        List<QuizItem> items = new ArrayList<>();
        for (Optional<QuizItem> item : f.list("items", this::item)) item.ifPresent(items::add);
        if (items.isEmpty()) f.report("items", "there are no items", "Write a list of questions below items:");
        f.done();
        return new QuizBank(id, title, List.copyOf(items), List.copyOf(shows), source);
    }

    private QuizBank.Show show(Fields f) {
        List<Expectation> claims = new ArrayList<>();
        for (Optional<Expectation> claim : f.list("expect", ExpectationReader::read)) claim.ifPresent(claims::add);
        if (claims.isEmpty()) f.report("expect", "nothing is shown", "Say in a list expect: what the run shows.");
        String name = f.text("name");
        if (!names.add(name)) f.report("name", name + " is there twice", "Give each run its own name.");
        return new QuizBank.Show(name, f.text("manifest"), f.time("watch", Duration.ofSeconds(60)), claims, f.span());
    }

    private Optional<QuizItem> item(Fields f) {
        String id = f.text("id");
        if (!ids.add(id)) f.report("id", id + " is there twice", "Give each item its own id.");
        String question = f.text("question");
        String kind = f.text("kind");
        return switch (kind) {
            case "single", "several" -> Optional.of(choice(f, id, question, kind.equals("several")));
            case "truth" -> Optional.of(new QuizItem.Truth(id, question, truth(f), f.text("because"), shown(f),
                    f.span()));
            case "order" -> Optional.of(new QuizItem.Sequence(id, question, atLeast(f, "steps", 3), f.text("because"),
                    shown(f), f.span()));
            case "fill" -> Optional.of(fill(f, id, question));
            case "interview" -> Optional.of(new QuizItem.Interview(id, question, atLeast(f, "rubric", 2),
                    f.text("model"), f.text("follow-up"), shown(f), f.span()));
            default -> {
                f.report("kind", "the kind is \"" + kind + "\"",
                        "Write one of single, several, truth, order, fill, interview.");
                yield Optional.empty();
            }
        };
    }

    private QuizItem choice(Fields f, String id, String question, boolean several) {
        List<QuizItem.Option> options = f.list("options",
                o -> new QuizItem.Option(o.text("text"), o.flag("right"), o.text("because"), shown(o)));
        long right = options.stream().filter(QuizItem.Option::right).count();
        if (options.size() < 3) f.report("options", "there are " + options.size() + " options", "Write three or more.");
        if (several ? right < 2 : right != 1) {
            f.report("options", right + " options are right", several
                    ? "Mark two or more with right: true, or make it "
                            + "kind: single."
                    : "Mark just one with right: true, or make it kind: several.");
        }
        return new QuizItem.Choice(id, question, several, options, f.span());
    }

    private QuizItem fill(Fields f, String id, String question) {
        List<String> accepted = f.texts("accept");
        for (String form : accepted) {
            try {
                Pattern.compile(form);
            } catch (PatternSyntaxException e) {
                f.report("accept", form + " is not a regular expression: " + e.getDescription(), "Mend it.");
                return new QuizItem.Fill(id, question, f.text("answer"), List.of(), f.text("because"), f.span());
            }
        }
        return new QuizItem.Fill(id, question, f.text("answer"), accepted, f.text("because"), f.span());
    }

    private static boolean truth(Fields f) {
        if (!f.has("answer")) f.report("answer", "the key answer is missing", "Write answer: true or answer: false.");
        return f.flag("answer");
    }

    private Optional<String> shown(Fields f) {
        Optional<String> name = f.optionalText("show");
        name.filter(n -> !names.contains(n)).ifPresent(n -> f.report("show", "there is no run " + n,
                "The runs below shows: are " + String.join(", ", names) + "."));
        return name;
    }

    private static List<String> atLeast(Fields f, String key, int least) {
        List<String> texts = f.texts(key);
        if (texts.size() < least) {
            f.report(key, "there are " + texts.size() + " " + key, "Write a list of " + least + " or more.");
        }
        return texts;
    }
}
