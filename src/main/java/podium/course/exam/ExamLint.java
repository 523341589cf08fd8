package podium.course.exam;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import podium.course.Finding;
import podium.course.Lesson;
import podium.course.yaml.Spelling;
import podium.text.Span;

/** Holds what a lesson says of exams against their curricula: an objective that no exam has would serve nobody. */
public final class ExamLint {
    private static final String FORM = "Write it as \"EXAM, DOMAIN: COMPETENCY\", several competencies with semicolons: ";

    private final Curricula curricula;
    private final Lesson lesson;
    private final List<Finding> findings = new ArrayList<>();

    private ExamLint(Curricula curricula, Lesson lesson) {
        this.curricula = curricula;
        this.lesson = lesson;
    }

    /** The findings about one lesson. */
    public static List<Finding> check(Curricula curricula, Lesson lesson) {
        ExamLint lint = new ExamLint(curricula, lesson);
        lesson.exam().forEach(lint::line);
        return lint.findings;
    }

    private void line(String line) {
        Objective objective = Objective.parse(line);
        Optional<Curriculum> curriculum = curricula.named(objective.exam());
        if (curriculum.isEmpty()) {
            unknown(line, objective.exam(), "exam", curricula.all().stream().map(Curriculum::name).toList());
            return;
        }
        Optional<Curriculum.Domain> domain = curriculum.get().domain(objective.domain());
        if (domain.isEmpty()) {
            unknown(line, objective.domain(), "domain of " + objective.exam(),
                    curriculum.get().domains().stream().map(Curriculum.Domain::name).toList());
            return;
        }
        List<String> known = domain.get().competencies();
        objective.competencies().stream().filter(said -> known.stream().noneMatch(said::equalsIgnoreCase)).forEach(
                said -> unknown(line, said, "competency of " + objective.exam() + ", " + domain.get().name(), known));
    }

    /** Offers the nearest name, or all when none is near. */
    private void unknown(String line, String said, String what, List<String> known) {
        String message = said.isEmpty()
                ? "\"" + line + "\" names no " + what
                : "there is no " + what + " called \"" + said + "\"";
        String names = Spelling.nearest(said, known).map(nearest -> "\"" + nearest + "\" comes nearest.").orElseGet(
                () -> "there are " + String.join("; ", known) + ".");
        findings.add(Finding.error(lesson.source(), place(line, said), message, FORM + names));
    }

    /** Where a name stands in the front matter; the start of the file when it is written there in another way. */
    private Span place(String line, String said) {
        int start = Math.max(0, lesson.source().text().indexOf(line));
        int inside = Math.max(0, line.indexOf(said));
        return new Span(start + inside, start + inside + said.length());
    }
}
