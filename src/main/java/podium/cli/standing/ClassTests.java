package podium.cli.standing;

import java.io.PrintWriter;
import java.util.Locale;
import podium.progress.ExamTask;
import podium.progress.classroom.ClassSummary;
import podium.progress.classroom.ExamResult;
import podium.progress.classroom.ExamSummary;
import podium.progress.classroom.QuizSummary;

/** Quizzes and exams of a class as tables; nothing where there were none. */
final class ClassTests {
    private ClassTests() {
    }

    static void write(ClassSummary summary, PrintWriter out) {
        if (!summary.quiz().recalls().isEmpty()) {
            out.println();
            topics(summary.quiz()).print(out);
            out.println();
            missed(summary.quiz()).print(out);
        }
        if (!summary.exams().exams().isEmpty()) {
            out.println();
            exams(summary.exams()).print(out);
            out.println();
            tasks(summary.exams()).print(out);
        }
    }

    private static Columns topics(QuizSummary quiz) {
        Columns table = new Columns("QUIZ", "LEARNERS", "ANSWERS", "RIGHT");
        quiz.topics().forEach(topic -> table.add(topic.bank(), "" + topic.learners(), "" + topic.answers(),
                topic.right() + " of " + topic.asked()));
        return table;
    }

    private static Columns missed(QuizSummary quiz) {
        Columns table = new Columns("MISSED QUESTION", "LEARNERS", "TIMES", "SURE", "STILL");
        quiz.missed().forEach(each -> table.add(each.item(), "" + each.learners(), "" + each.times(), "" + each.sure(),
                ClassTable.names(each.still())));
        return table;
    }

    private static Columns exams(ExamSummary summary) {
        Columns table = new Columns("EXAM OF", "EXAM", "SEED", "HANDED IN (UTC)", "MINUTES", "POINTS", "PASSED");
        for (ExamResult exam : summary.exams()) {
            table.add(exam.learner(), exam.curriculum(), "" + exam.seed(), ClassTable.minute(exam.submitted()),
                    exam.spent().toMinutes() + " of " + exam.length().toMinutes(), points(exam.total()),
                    exam.passed() ? "yes" : "no");
        }
        return table;
    }

    private static Columns tasks(ExamSummary summary) {
        Columns table = new Columns("EXAM TASK", "ALL POINTS", "POINTS");
        summary.tasks().forEach(task -> table.add(task.exercise(), task.full() + " of " + task.asked(),
                points(task.score())));
        return table;
    }

    private static String points(ExamTask.Score score) {
        return String.format(Locale.ROOT, "%d of %d (%.0f %%)", score.points(), score.maximum(), score.share() * 100);
    }
}
