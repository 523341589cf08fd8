package podium.cli.classroom;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import podium.cli.export.Xml;
import podium.course.Exercise;
import podium.grading.classroom.Classroom;
import podium.grading.classroom.Learner;
import podium.grading.classroom.Mark;
import podium.grading.classroom.Marks;

/** Grades as JUnit's XML: a suite a learner, a test case a check; what was not handed in or not taken has failed. */
final class GradeJunit {
    private final List<String> cases = new ArrayList<>();
    private int failures;

    private GradeJunit() {
    }

    static void write(Classroom classroom, PrintWriter out) {
        out.println("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        out.println("<testsuites>");
        for (Learner learner : classroom.learners()) new GradeJunit().suite(classroom, learner, out);
        out.println("</testsuites>");
    }

    private void suite(Classroom classroom, Learner learner, PrintWriter out) {
        for (Exercise exercise : classroom.exercises()) {
            Optional<Marks> marks = classroom.marks(learner, exercise);
            if (marks.isEmpty()) add(exercise, "handed in", "nothing was handed in");
            marks.ifPresent(all -> marks(exercise, all));
        }
        out.println("  <testsuite name=\"" + Xml.escaped(learner.key()) + "\" tests=\"" + cases.size()
                + "\" failures=\"" + failures + "\">");
        cases.forEach(out::println);
        out.println("  </testsuite>");
    }

    private void marks(Exercise exercise, Marks marks) {
        if (!marks.refusals().isEmpty()) add(exercise, "taken", String.join("\n", marks.refusals()));
        for (Mark mark : marks.marks()) {
            add(exercise, mark.id() + ": " + mark.title(), mark.passed() ? "" : mark.feedback());
        }
    }

    /** @param failure why it failed; empty when it passed */
    private void add(Exercise exercise, String name, String failure) {
        String head = "    <testcase classname=\"" + Xml.escaped(exercise.id()) + "\" name=\"" + Xml.escaped(name)
                + "\"";
        if (failure.isEmpty()) {
            cases.add(head + "/>");
            return;
        }
        failures++;
        String first = failure.lines().findFirst().orElse("");
        cases.add(head + "><failure message=\"" + Xml.escaped(first) + "\">" + Xml.escaped(failure)
                + "</failure></testcase>");
    }
}
