package podium.cli.export;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import podium.course.QuizBank;
import podium.course.QuizItem;

/**
 * GIFT, Moodle's text format: a question, and its answers in braces. An order becomes a matching of places and steps; a
 * question to answer aloud becomes an essay. Regular expressions have no form there, so of a fill-in the shown answer counts.
 */
final class Gift {
    private static final int ALL = 100;

    private Gift() {
    }

    static void write(List<QuizBank> banks, PrintWriter out) {
        for (QuizBank bank : banks) {
            out.println("$CATEGORY: " + category(bank.title()));
            out.println();
            for (QuizItem item : bank.items()) {
                out.println("::" + text(bank.id() + " " + item.id()) + "::[html]" + html(item.question()) + "{");
                answers(item).forEach(out::println);
                out.println("}");
                out.println();
            }
        }
    }

    /** A slash parts categories from those inside. */
    private static String category(String title) {
        return title.replace("/", "//").replaceAll("\\s+", " ");
    }

    private static List<String> answers(QuizItem item) {
        return switch (item) {
            case QuizItem.Choice choice -> choice.options().stream().map(option -> option(choice, option)).toList();
            case QuizItem.Truth truth -> List.of((truth.answer() ? "TRUE" : "FALSE") + "#" + html(truth.because())
                    + "#" + html(truth.because()));
            case QuizItem.Sequence order -> java.util.stream.Stream.concat(
                    java.util.stream.IntStream.range(0, order.steps().size()).mapToObj(
                            i -> "=" + (i + 1) + ". -> " + text(order.steps().get(i))),
                    java.util.stream.Stream.of("####" + html(order.because()))).toList();
            // An asterisk would stand for anything.
            case QuizItem.Fill fill ->
                List.of("=" + text(fill.answer().replace("*", "\\*")) + "#" + html(fill.because()));
            case QuizItem.Interview interview -> List.of("####" + html(interview.model()));
        };
    }

    private static String option(QuizItem.Choice choice, QuizItem.Option option) {
        String because = option.because().isEmpty() ? "" : "#" + html(option.because());
        if (!choice.several()) return (option.right() ? "=" : "~") + html(option.text()) + because;
        long right = choice.options().stream().filter(QuizItem.Option::right).count();
        String share = option.right()
                ? String.format(Locale.ROOT, "%.5f", (double) ALL / right).replaceFirst("\\.?0+$", "")
                : "-" + ALL;
        return "~%" + share + "%" + html(option.text()) + because;
    }

    private static String html(String markdown) {
        return text(Html.inline(markdown));
    }

    /** The characters that mean something in GIFT get a backslash; a line end would end a question. */
    private static String text(String plain) {
        return plain.strip().replaceAll("([\\\\~=#{}:])", "\\\\$1").replace("\n", "\\n");
    }
}
