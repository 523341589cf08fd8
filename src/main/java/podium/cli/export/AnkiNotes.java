package podium.cli.export;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import podium.course.QuizBank;
import podium.course.QuizItem;

/**
 * Notes for Anki as text: front, back, deck, tags and an identity, parted by tabs. The first lines say so to Anki; with the
 * identity a second import renews the notes instead of doubling them.
 */
final class AnkiNotes {
    private AnkiNotes() {
    }

    static void write(List<QuizBank> banks, PrintWriter out) {
        out.println("#separator:tab");
        out.println("#html:true");
        out.println("#notetype:Basic");
        out.println("#guid column:1");
        out.println("#deck column:2");
        out.println("#tags column:3");
        for (QuizBank bank : banks) {
            for (QuizItem item : bank.items()) {
                out.println(String.join("\t", cell("podium-" + bank.id() + "-" + item.id()),
                        cell("Podium::" + bank.title().replace("::", ":")), cell("podium " + bank.id()),
                        cell(front(item)), cell(back(item))));
            }
        }
    }

    private static String front(QuizItem item) {
        String question = Html.of(item.question());
        return switch (item) {
            case QuizItem.Choice choice -> question + list(choice.options().stream().map(
                    option -> Html.inline(option.text())).toList());
            case QuizItem.Sequence order -> question + list(order.steps().stream().sorted().map(Html::inline).toList());
            case QuizItem.Truth _,QuizItem.Fill _,QuizItem.Interview _ -> question;
        };
    }

    private static String back(QuizItem item) {
        return switch (item) {
            case QuizItem.Choice choice -> {
                List<String> lines = new ArrayList<>();
                for (QuizItem.Option option : choice.options()) {
                    lines.add((option.right() ? "&#10003; " : "&#10007; ") + Html.inline(option.text()) + "<br>"
                            + Html.inline(option.because()));
                }
                yield list(lines);
            }
            case QuizItem.Truth truth ->
                "<b>" + (truth.answer() ? "True" : "False") + "</b>" + Html.of(truth.because());
            case QuizItem.Sequence order -> "<ol><li>" + String.join("</li><li>",
                    order.steps().stream().map(Html::inline).toList()) + "</li></ol>" + Html.of(order.because());
            case QuizItem.Fill fill -> "<code>" + Xml.escaped(fill.answer()) + "</code>" + Html.of(fill.because());
            case QuizItem.Interview interview -> Html.of(interview.model()) + list(interview.rubric().stream().map(
                    Html::inline).toList());
        };
    }

    private static String list(List<String> items) {
        return "<ul><li>" + String.join("</li><li>", items) + "</li></ul>";
    }

    /** A note is one line; quotes around a cell would be taken off, so each cell has its own. */
    private static String cell(String html) {
        return "\"" + html.replace("\"", "\"\"").replace("\t", " ").replace("\n", "&#10;") + "\"";
    }
}
