package podium.cli.standing;

import java.io.PrintWriter;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import podium.progress.classroom.ClassSummary;
import podium.progress.classroom.Counted;
import podium.progress.classroom.OfExercise;
import podium.progress.classroom.OfLearner;
import podium.progress.classroom.Work;

/** A class's standing as tables: who is stuck on what, how the exercises went, and what most learners miss. */
final class ClassTable {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm",
            Locale.ROOT).withZone(ZoneOffset.UTC);

    private ClassTable() {
    }

    static void write(ClassSummary summary, PrintWriter out) {
        if (summary.learners().isEmpty()) {
            out.println("Nobody has reported yet: learners send their attempts by podium report --to URL.");
            return;
        }
        learners(summary).print(out);
        out.println();
        stuck(summary).print(out);
        out.println();
        exercises(summary).print(out);
        out.println();
        misconceptions(summary).print(out);
        ClassTests.write(summary, out);
    }

    private static Columns learners(ClassSummary summary) {
        Columns table = new Columns("LEARNER", "LAST SEEN (UTC)", "ATTEMPTS", "SOLVED", "STUCK ON", "QUESTIONS RIGHT",
                "EXAMS PASSED");
        for (OfLearner each : summary.learners()) {
            table.add(each.learner(), each.seen().map(ClassTable::minute).orElse("never"), "" + each.attempts(),
                    "" + each.solved(), "" + each.stuck().size(), each.right() + " of " + each.asked(),
                    each.passed() + " of " + each.exams());
        }
        return table;
    }

    private static Columns stuck(ClassSummary summary) {
        Columns table = new Columns("STUCK", "EXERCISE", "ATTEMPTS", "BEST", "LAST SEEN (UTC)", "MOST MISSED CHECK");
        for (OfLearner each : summary.learners()) {
            for (Work work : each.stuck()) {
                table.add(each.learner(), work.exercise(), "" + work.failures(),
                        work.best() + " of " + work.maximum(), minute(work.last()), most(work.mostMissed()));
            }
        }
        return table;
    }

    private static Columns exercises(ClassSummary summary) {
        Columns table = new Columns("EXERCISE", "SOLVED", "ATTEMPTS", "MOST MISSED CHECK", "STUCK");
        for (OfExercise each : summary.exercises()) {
            table.add(each.exercise(), each.solved() + " of " + each.tried(), "" + each.attempts(),
                    most(each.mostMissed()), names(each.stuck()));
        }
        return table;
    }

    private static Columns misconceptions(ClassSummary summary) {
        Columns table = new Columns("MISSED CHECK", "EXERCISE", "LEARNERS", "ATTEMPTS", "STILL");
        summary.misconceptions().forEach(each -> table.add(each.check().title(), each.exercise(), "" + each.learners(),
                "" + each.attempts(), names(each.still())));
        return table;
    }

    static String names(List<String> names) {
        return names.isEmpty() ? "-" : String.join(", ", names);
    }

    private static String most(Optional<Counted> most) {
        return most.map(counted -> counted.check().title() + " (" + counted.times() + ")").orElse("-");
    }

    static String minute(Instant at) {
        return MINUTE.format(at);
    }
}
