package podium.course.exam;

import java.util.List;
import podium.course.Lesson;

/**
 * What an exam asks about, and how much of each.
 *
 * @param name as lessons write it in their front matter before the first comma
 */
public record Curriculum(String name, List<Domain> domains) {
    /** The Certified Kubernetes Application Developer. Source: the CNCF's curriculum of 2025. */
    public static final Curriculum CKAD = new Curriculum("CKAD",
            List.of(new Domain("Application Design and Build", 20), new Domain("Application Deployment", 20),
                    new Domain("Application Observability and Maintenance", 15),
                    new Domain("Application Environment, Configuration and Security", 25),
                    new Domain("Services and Networking", 20)));

    /** The Certified Kubernetes Administrator. Source: the CNCF's curriculum of 2025. */
    public static final Curriculum CKA = new Curriculum("CKA",
            List.of(new Domain("Storage", 10), new Domain("Troubleshooting", 30),
                    new Domain("Workloads and Scheduling", 15),
                    new Domain("Cluster Architecture, Installation and Configuration", 25),
                    new Domain("Services and Networking", 20)));

    /** All there are. */
    public static final List<Curriculum> ALL = List.of(CKAD, CKA);

    /** A part of it, and how much of the exam it is, in per cent. */
    public record Domain(String name, int weight) {
    }

    /** The curriculum of a name; the first for an unknown one. */
    public static Curriculum named(String name) {
        return ALL.stream().filter(each -> each.name().equals(name)).findFirst().orElse(CKAD);
    }

    /** The domains that a lesson serves, by its objectives. */
    public List<Domain> domains(Lesson lesson) {
        return domains.stream().filter(domain -> lesson.exam().stream().anyMatch(
                objective -> objective.startsWith(name + ", " + domain.name() + ":"))).toList();
    }
}
