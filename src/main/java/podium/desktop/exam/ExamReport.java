package podium.desktop.exam;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import podium.grading.Grade;
import podium.progress.Exam;
import podium.progress.ExamTask;

/** The result of an exam as one HTML page, for print. */
final class ExamReport {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT);
    private static final String STYLE = """
            body { font: 11pt/1.45 sans-serif; max-width: 46em; margin: 2em auto; color: #1f2328; }
            h1 { font-size: 18pt; } h2 { font-size: 12pt; margin-bottom: 0.2em; break-after: avoid; }
            table { border-collapse: collapse; width: 100%; } td, th { text-align: left; padding: 0.2em 0.6em 0.2em 0; \
            vertical-align: top; border-bottom: 1px solid #d0d7de; }
            .no { color: #b3261e; } .yes { color: #1a7f37; } pre { white-space: pre-wrap; background: #f6f8fa; \
            padding: 0.6em; font-size: 9pt; } .why { color: #57606a; white-space: pre-wrap; font-size: 9.5pt; }
            """;

    private ExamReport() {
    }

    /** The page; the same result gives the same text. */
    static String html(ExamResult result) {
        Exam exam = result.exam();
        ExamTask.Score total = exam.total();
        StringBuilder page = new StringBuilder("<!doctype html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\">");
        page.append("<title>Podium exam</title>\n<style>\n").append(STYLE).append("</style></head>\n<body>\n");
        page.append(String.format(Locale.ROOT, "<h1>%s exam: %s</h1>%n", escape(exam.curriculum()),
                exam.passed() ? "passed" : "not passed"));
        page.append(String.format(Locale.ROOT, "<p>%s. %d of %d points, %d %%; 66 %% pass. %s of %s. Seed %d.</p>%n",
                exam.submitted().map(at -> DAY.format(at.atOffset(ZoneOffset.UTC))).orElse("under way"),
                total.points(), total.maximum(), Math.round(100 * total.share()), ExamClock.print(exam.spent()),
                ExamClock.print(exam.length()), exam.seed()));
        overview(page, result);
        for (int i = 0; i < result.tasks().size(); i++) task(page, i + 1, result.tasks().get(i));
        return page.append("</body>\n</html>\n").toString();
    }

    private static void overview(StringBuilder page, ExamResult result) {
        page.append("<table>\n<tr><th>Task</th><th></th><th>Points</th><th>Time</th></tr>\n");
        for (int i = 0; i < result.tasks().size(); i++) {
            ExamResult.Judged judged = result.tasks().get(i);
            page.append(String.format(Locale.ROOT, "<tr><td>%d</td><td>%s</td><td>%d of %d</td><td>%s</td></tr>%n",
                    i + 1, escape(judged.exercise().title()), judged.grade().points(), judged.grade().maximum(),
                    ExamClock.print(result.exam().tasks().get(i).spent())));
        }
        page.append("</table>\n");
    }

    private static void task(StringBuilder page, int number, ExamResult.Judged judged) {
        page.append(String.format(Locale.ROOT, "<h2>%d  %s</h2>%n<table>%n", number,
                escape(judged.exercise().title())));
        judged.grade().refusals().forEach(words -> page.append("<tr><td class=\"no\">✗</td><td>").append(
                escape(words)).append("</td></tr>\n"));
        for (Grade.Item item : judged.grade().items()) {
            page.append(String.format(Locale.ROOT, "<tr><td class=\"%s\">%s</td><td>%s", item.passed() ? "yes" : "no",
                    item.passed() ? "✓" : "✗", escape(item.title())));
            if (!item.feedback().isBlank())
                page.append("<div class=\"why\">").append(escape(item.feedback().strip())).append("</div>");
            page.append(String.format(Locale.ROOT, "</td><td>%d of %d</td></tr>%n", item.points(), item.maximum()));
        }
        page.append("</table>\n");
        if (!judged.answer().isBlank()) page.append("<pre>").append(escape(judged.answer())).append("</pre>\n");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
