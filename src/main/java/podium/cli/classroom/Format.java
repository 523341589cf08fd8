package podium.cli.classroom;

import java.io.PrintWriter;
import java.util.function.BiConsumer;
import podium.grading.classroom.Classroom;

/** A form in which the grades of a class are written, by its name on the command line. */
public enum Format {
    /** For a terminal. */
    table(GradeTable::write),
    /** A row a learner and exercise. */
    csv(GradeCsv::write),
    /** Everything that is known. */
    json(GradeJson::write),
    /** For continuous integration: a test case a check. */
    junit(GradeJunit::write),
    /** What Canvas imports into its gradebook. */
    canvas(GradeCsv::canvas),
    /** What Moodle imports into its gradebook. */
    moodle(GradeCsv::moodle);

    @SuppressWarnings("ImmutableEnumChecker")
    private final BiConsumer<Classroom, PrintWriter> writer;

    Format(BiConsumer<Classroom, PrintWriter> writer) {
        this.writer = writer;
    }

    /** Writes all of it. */
    public void write(Classroom classroom, PrintWriter out) {
        writer.accept(classroom, out);
        out.flush();
    }
}
