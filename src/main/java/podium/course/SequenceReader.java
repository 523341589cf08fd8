package podium.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import podium.course.yaml.Fields;
import podium.course.yaml.YamlText;
import podium.text.Source;

/** Reads moments to bring into order, and answers to that. */
public final class SequenceReader {
    private static final int LEAST = 3;

    private SequenceReader() {
    }

    static Sequence read(Fields f) {
        List<Moment> moments = moments(f, "moments");
        if (moments.size() < LEAST) {
            f.report("moments", "there are " + moments.size() + " moments", "List " + LEAST + " or more to order.");
        }
        if (moments.stream().distinct().count() < moments.size()) {
            f.report("moments", "a moment is there twice", "Give each once: the first time counts.");
        }
        List<Sequence.Mistake> mistakes = new ArrayList<>();
        for (Optional<Sequence.Mistake> mistake : f.list("mistakes", m -> mistake(m, moments))) {
            mistake.ifPresent(mistakes::add);
        }
        return new Sequence(f.text("id"), f.number("points", 1, 20, moments.size()), f.text("pod", "*"), moments,
                mistakes, f.text("feedback"), f.span());
    }

    private static Optional<Sequence.Mistake> mistake(Fields f, List<Moment> known) {
        Optional<Moment> first = one(f, "first", known);
        Optional<Moment> then = one(f, "then", known);
        String because = f.text("because");
        return first.flatMap(a -> then.map(b -> new Sequence.Mistake(a, b, because)));
    }

    private static Optional<Moment> one(Fields f, String key, List<Moment> known) {
        Optional<Moment> moment = Moment.parse(f.text(key));
        if (moment.filter(known::contains).isEmpty()) {
            f.report(key, key + " is none of the moments", "Write one of those under moments, letter by letter.");
        }
        return moment;
    }

    /** The moments under a key; what is none is a finding. */
    static List<Moment> moments(Fields f, String key) {
        List<Moment> moments = new ArrayList<>();
        for (String text : f.texts(key)) {
            Moment.parse(text).ifPresentOrElse(moments::add,
                    () -> f.report(key, text + " is not a moment", "Write " + Moment.FORMS + "."));
        }
        return moments;
    }

    /** The answers under the key {@code answers}; what does not fit becomes a finding. */
    public static List<Sequence.Answer> answers(Source source, Consumer<Finding> findings) {
        Fields f = YamlText.read(source, Finding.in(source, findings));
        List<Sequence.Answer> answers = f.list("answers",
                answer -> new Sequence.Answer(answer.text("sequence"), moments(answer, "order")));
        if (answers.isEmpty()) f.report("answers", "there are no answers", "Write a list below answers:");
        f.done();
        return answers;
    }
}
