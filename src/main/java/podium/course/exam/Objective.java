package podium.course.exam;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a lesson serves, as its front matter writes it: {@code EXAM, DOMAIN: COMPETENCY; COMPETENCY}. The names of domains
 * and competencies may hold commas.
 *
 * @param domain empty when only the exam is named
 * @param competencies none when the domain as a whole is meant
 */
record Objective(String exam, String domain, List<String> competencies) {
    static Objective parse(String line) {
        int comma = line.indexOf(',');
        if (comma < 0) return new Objective(line.strip(), "", List.of());
        String rest = line.substring(comma + 1);
        int colon = rest.indexOf(':');
        String domain = colon < 0 ? rest : rest.substring(0, colon);
        List<String> competencies = colon < 0
                ? List.of()
                : Stream.of(rest.substring(colon + 1).split(";", -1)).map(String::strip).toList();
        return new Objective(line.substring(0, comma).strip(), domain.strip(), competencies);
    }
}
