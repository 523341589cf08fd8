package podium.cli.pack;

import java.util.List;
import podium.cli.export.Html;
import podium.cli.export.Xml;
import podium.course.Check;
import podium.course.Course;
import podium.course.Exercise;
import podium.course.Finding;
import podium.course.Lesson;
import podium.course.QuizBank;
import podium.course.QuizItem;

/** A course as one HTML page that needs nothing else: what is wrong, then lessons, exercises and questions. */
public final class PreviewPage {
    private static final String STYLE = "body{font:17px/1.55 sans-serif;max-width:46em;margin:2em auto;padding:0 1em}"
            + "pre{background:#f2f4f7;padding:.8em;overflow:auto}td,th{border:1px solid #bbb;padding:.2em .6em}"
            + "table{border-collapse:collapse}.finding{background:#fde8e8;padding:.5em;margin:.3em 0}";

    private PreviewPage() {
    }

    /** @param findings what a proof of the course said */
    public static String of(Course course, List<Finding> findings) {
        StringBuilder page = new StringBuilder(
                "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>").append(
                        Xml.escaped(course.title())).append("</title><style>").append(STYLE).append(
                                "</style></head><body>\n<h1>").append(
                                        Xml.escaped(course.title())).append("</h1>\n");
        for (Finding finding : findings) {
            page.append("<p class=\"finding\">").append(Xml.escaped(finding.toString())).append("</p>\n");
        }
        for (Lesson lesson : course.lessons()) {
            page.append("<hr><article id=\"").append(Xml.escaped(lesson.id())).append("\">\n").append(
                    Html.of(told(lesson))).append('\n');
            lesson.exercises().forEach(exercise -> page.append(exercise(exercise)));
            page.append("</article>\n");
        }
        course.quizzes().forEach(bank -> page.append(bank(bank)));
        return page.append("</body></html>\n").toString();
    }

    /** Comments are for the proof and not for a reader. */
    private static String told(Lesson lesson) {
        return lesson.markdown().replaceAll("(?s)<!--.*?-->", "");
    }

    private static String exercise(Exercise exercise) {
        StringBuilder text = new StringBuilder("<h2>Exercise: ").append(Xml.escaped(exercise.title())).append(
                "</h2>\n<p>").append(
                        exercise.kind().word()).append(", level ").append(exercise.level()).append(", ").append(
                                exercise.points()).append(" points</p>\n").append(Html.of(exercise.task())).append(
                                        "<ol>");
        exercise.hints().forEach(hint -> text.append("<li>Hint: ").append(Html.inline(hint)).append("</li>"));
        text.append("</ol>\n<ul>");
        for (Check check : exercise.kind().checks()) {
            text.append("<li>").append(Html.inline(check.title())).append(" (").append(check.points()).append(")</li>");
        }
        return text.append("</ul>\n").toString();
    }

    private static String bank(QuizBank bank) {
        StringBuilder text = new StringBuilder("<hr><h2>Questions: ").append(Xml.escaped(bank.title())).append(
                "</h2>\n");
        for (QuizItem item : bank.items()) {
            text.append("<h3>").append(Xml.escaped(item.id())).append("</h3>\n").append(
                    Html.of(item.question())).append(
                            answer(item)).append('\n');
        }
        return text.toString();
    }

    private static String answer(QuizItem item) {
        return switch (item) {
            case QuizItem.Choice choice -> list("ul", choice.options().stream().map(option -> (option.right()
                    ? "&#10003; "
                    : "&#10007; ") + Html.inline(option.text()) + "<br>" + Html.inline(option.because())).toList());
            case QuizItem.Truth truth -> "<p>" + truth.answer() + ": " + Html.inline(truth.because()) + "</p>";
            case QuizItem.Sequence order -> list("ol", order.steps().stream().map(Html::inline).toList());
            case QuizItem.Fill fill -> "<p><code>" + Xml.escaped(fill.answer()) + "</code></p>";
            case QuizItem.Interview interview -> Html.of(interview.model()) + list("ul",
                    interview.rubric().stream().map(Html::inline).toList());
        };
    }

    private static String list(String element, List<String> items) {
        return "<" + element + "><li>" + String.join("</li><li>", items) + "</li></" + element + ">";
    }
}
