package podium.course.exam;

import java.util.List;
import java.util.Optional;
import podium.course.Lesson;

/**
 * What an exam asks about, and how much of each.
 *
 * @param name of the exam, as lessons write it
 */
public record Curriculum(String name, List<Domain> domains) {
    /**
     * A part of it.
     *
     * @param weight how much of the exam it is, in per cent
     * @param competencies what a candidate is to be able to do
     */
    public record Domain(String name, int weight, List<String> competencies) {
    }

    /** The domain of a name, however it is capitalised. */
    Optional<Domain> domain(String domain) {
        return domains.stream().filter(each -> each.name().equalsIgnoreCase(domain)).findFirst();
    }

    /** The domains that a lesson serves, by its objectives. */
    public List<Domain> domains(Lesson lesson) {
        return domains.stream().filter(domain -> serves(lesson, domain)).toList();
    }

    /** Whether one of the objectives of a lesson is of a domain. */
    public boolean serves(Lesson lesson, Domain domain) {
        return lesson.exam().stream().map(Objective::parse).anyMatch(
                objective -> objective.exam().equals(name) && objective.domain().equalsIgnoreCase(domain.name()));
    }
}
