package podium.cli.classroom;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import podium.course.Exercise;
import podium.grading.classroom.Classroom;
import podium.grading.classroom.Learner;
import podium.grading.classroom.Marks;
import podium.grading.classroom.Misconceptions;
import podium.kubectl.table.TablePrinter;

/** Grades as a table of text, and below it what the class has not understood. */
final class GradeTable {
    private GradeTable() {
    }

    static void write(Classroom classroom, PrintWriter out) {
        List<List<String>> rows = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of("LEARNER"));
        classroom.exercises().forEach(exercise -> head.add(name(exercise)));
        head.add("SUM");
        rows.add(head);
        for (Learner learner : classroom.learners()) {
            List<String> row = new ArrayList<>(List.of(learner.name()));
            for (Exercise exercise : classroom.exercises()) {
                row.add(classroom.marks(learner, exercise).map(GradeTable::cell).orElse("-"));
            }
            row.add(classroom.points(learner) + " of " + classroom.maximum());
            rows.add(row);
        }
        new TablePrinter(false).print(rows).lines().forEach(out::println);
        classroom.misconceptions().stream().filter(each -> each.handedIn() > 0).forEach(each -> print(each, out));
    }

    private static String name(Exercise exercise) {
        return exercise.id().replaceFirst(".*/", "") + " (" + exercise.points() + ")";
    }

    private static String cell(Marks marks) {
        return marks.points() + (marks.refusals().isEmpty() ? "" : " refused");
    }

    private static void print(Misconceptions found, PrintWriter out) {
        out.println();
        out.println(String.format(Locale.ROOT, "%s: %d handed in, %d right, %d refused", found.exercise().id(),
                found.handedIn(), found.right(), found.refused()));
        for (Misconceptions.Count check : found.checks()) {
            out.println(String.format(Locale.ROOT, "  %4d x failed %s: %s", check.times(), check.name(),
                    check.words()));
        }
        for (Misconceptions.Count mistake : found.mistakes()) {
            out.println(String.format(Locale.ROOT, "  %4d x like wrong/%s: %s", mistake.times(), mistake.name(),
                    mistake.words()));
        }
        if (found.unknown() > 0) {
            out.println(String.format(Locale.ROOT, "  %4d x like no known mistake", found.unknown()));
        }
    }
}
