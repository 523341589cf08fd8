package podium.cli.classroom;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import podium.cli.export.Csv;
import podium.course.Exercise;
import podium.grading.classroom.Classroom;
import podium.grading.classroom.Learner;
import podium.grading.classroom.Mark;
import podium.grading.classroom.Marks;

/** Grades as tables for spreadsheets and learning platforms. Nothing handed in is an empty cell there. */
final class GradeCsv {
    private GradeCsv() {
    }

    /** A row a learner and exercise: points, failed checks, and the typical mistake that it resembles. */
    static void write(Classroom classroom, PrintWriter out) {
        out.println("learner,name,section,exercise,handed in,points,maximum,failed,like,refused,seed");
        for (Learner learner : classroom.learners()) {
            for (Exercise exercise : classroom.exercises()) {
                Optional<Marks> marks = classroom.marks(learner, exercise);
                out.println(Csv.row(List.of(learner.key(), learner.name(), learner.section(), exercise.id(),
                        marks.isPresent() ? "yes" : "no", marks.map(m -> "" + m.points()).orElse("0"),
                        "" + exercise.points(), marks.map(GradeCsv::failed).orElse(""),
                        marks.flatMap(Marks::like).orElse(""),
                        marks.map(m -> String.join("; ", m.refusals())).orElse(""), seed(learner, exercise))));
            }
        }
    }

    /** The seed of the copy; none for an exercise that is the same for everybody. */
    private static String seed(Learner learner, Exercise exercise) {
        return exercise.variant().varies() ? learner.seed().map(seed -> "" + seed).orElse("") : "";
    }

    private static String failed(Marks marks) {
        return String.join(" ", marks.marks().stream().filter(mark -> !mark.passed()).map(Mark::id).toList());
    }

    /** Canvas: five columns that tell students apart, then an assignment a column; the second row has the most points. */
    static void canvas(Classroom classroom, PrintWriter out) {
        List<String> head = new ArrayList<>(List.of("Student", "ID", "SIS User ID", "SIS Login ID", "Section"));
        List<String> possible = new ArrayList<>(List.of("    Points Possible", "", "", "", ""));
        for (Exercise exercise : classroom.exercises()) {
            head.add(exercise.title());
            possible.add("" + exercise.points());
        }
        out.println(Csv.row(head));
        out.println(Csv.row(possible));
        for (Learner learner : classroom.learners()) {
            out.println(Csv.row(graded(classroom, learner, List.of(learner.name(), "", learner.id(),
                    learner.login().isEmpty() ? learner.key() : learner.login(), learner.section()))));
        }
    }

    /** Moodle: columns that tell students apart, of which an import needs one, then a grade item a column. */
    static void moodle(Classroom classroom, PrintWriter out) {
        List<String> head = new ArrayList<>(List.of("Username", "ID number", "Email address", "Full name"));
        classroom.exercises().forEach(exercise -> head.add(exercise.title()));
        out.println(Csv.row(head));
        for (Learner learner : classroom.learners()) {
            out.println(Csv.row(graded(classroom, learner, List.of(
                    learner.login().isEmpty() ? learner.key() : learner.login(), learner.id(), learner.email(),
                    learner.name()))));
        }
    }

    private static List<String> graded(Classroom classroom, Learner learner, List<String> who) {
        List<String> row = new ArrayList<>(who);
        for (Exercise exercise : classroom.exercises()) {
            row.add(classroom.marks(learner, exercise).map(marks -> "" + marks.points()).orElse(""));
        }
        return row;
    }
}
