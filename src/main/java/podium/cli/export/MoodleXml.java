package podium.cli.export;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import podium.course.QuizBank;
import podium.course.QuizItem;

/** Moodle's XML for questions. An order becomes a matching of places and steps; an interview becomes an essay. */
final class MoodleXml {
    private static final int ALL = 100;
    private final PrintWriter out;

    private MoodleXml(PrintWriter out) {
        this.out = out;
    }

    static void write(List<QuizBank> banks, PrintWriter out) {
        MoodleXml xml = new MoodleXml(out);
        out.println("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        out.println("<quiz>");
        banks.forEach(xml::bank);
        out.println("</quiz>");
    }

    private void bank(QuizBank bank) {
        out.println("  <question type=\"category\"><category><text>"
                + Xml.escaped("$course$/" + bank.title().replace("/", "//")) + "</text></category></question>");
        for (QuizItem item : bank.items()) {
            out.println("  <question type=\"" + type(item) + "\">");
            out.println("    <name><text>" + Xml.escaped(bank.id() + " " + item.id()) + "</text></name>");
            out.println("    " + html("questiontext", item.question()));
            answers(item);
            out.println("  </question>");
        }
    }

    private static String type(QuizItem item) {
        return switch (item) {
            case QuizItem.Choice _ -> "multichoice";
            case QuizItem.Truth _ -> "truefalse";
            case QuizItem.Sequence _ -> "matching";
            case QuizItem.Fill _ -> "shortanswer";
            case QuizItem.Interview _ -> "essay";
        };
    }

    private void answers(QuizItem item) {
        switch (item) {
            case QuizItem.Choice choice -> choice(choice);
            case QuizItem.Truth truth -> {
                answer("true", truth.answer() ? "100" : "0", truth.because());
                answer("false", truth.answer() ? "0" : "100", truth.because());
            }
            case QuizItem.Sequence order -> {
                out.println("    " + html("generalfeedback", order.because()));
                out.println("    <shuffleanswers>1</shuffleanswers>");
                for (int i = 0; i < order.steps().size(); i++) {
                    out.println("    <subquestion format=\"html\"><text>" + (i + 1) + ".</text><answer><text>"
                            + Xml.escaped(order.steps().get(i)) + "</text></answer></subquestion>");
                }
            }
            case QuizItem.Fill fill -> {
                out.println("    <usecase>0</usecase>");
                answer(fill.answer(), "100", fill.because());
            }
            case QuizItem.Interview interview -> {
                out.println("    " + html("generalfeedback", interview.model()));
                out.println("    " + html("graderinfo", "- " + String.join("\n- ", interview.rubric()) + "\n\n"
                        + interview.followUp()));
                out.println("    <responseformat>editor</responseformat>");
            }
        }
    }

    private void choice(QuizItem.Choice choice) {
        out.println("    <single>" + !choice.several() + "</single>");
        out.println("    <shuffleanswers>1</shuffleanswers>");
        long right = choice.several() ? choice.options().stream().filter(QuizItem.Option::right).count() : 1;
        for (QuizItem.Option option : choice.options()) {
            String share = String.format(Locale.ROOT, "%.5f", (double) ALL / right).replaceFirst("\\.?0+$", "");
            String none = choice.several() ? "-" + ALL : "0";
            out.println("    <answer fraction=\"" + (option.right() ? share : none) + "\" format=\"html\"><text>"
                    + Xml.escaped(Html.inline(option.text())) + "</text>" + html("feedback", option.because())
                    + "</answer>");
        }
    }

    /** An answer that is compared by its letters. An asterisk stands for anything there, and so must be marked. */
    private void answer(String text, String fraction, String because) {
        out.println("    <answer fraction=\"" + fraction + "\" format=\"moodle_auto_format\"><text>"
                + Xml.escaped(text.replace("*", "\\*")) + "</text>" + html("feedback", because) + "</answer>");
    }

    private static String html(String element, String markdown) {
        return "<" + element + " format=\"html\"><text>" + Xml.escaped(Html.inline(markdown)) + "</text></" + element
                + ">";
    }
}
