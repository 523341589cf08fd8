package podium.kubectl.describe;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.TreeSet;

/** The text of {@code kubectl describe limitrange}. */
final class LimitDescription {
    private static final List<String> COLUMNS = List.of("min", "max", "defaultRequest", "default",
            "maxLimitRequestRatio");

    private LimitDescription() {
    }

    static void write(DescribeWriter out, Subject s) {
        out.key(0, "Name", s.name());
        out.key(0, "Namespace", s.namespace());
        header(out, "");
        rows(out, "", s.spec().path("limits"));
    }

    /** The titles of the columns, each line behind a prefix. */
    static void header(DescribeWriter out, String prefix) {
        out.line(0, prefix + "Type\tResource\tMin\tMax\tDefault Request\tDefault Limit\tMax Limit/Request Ratio");
        out.line(0, prefix + "----\t--------\t---\t---\t---------------\t-------------\t-----------------------");
    }

    /** A row for each type and resource; kubectl puts the resources of a type in no order, here they are by name. */
    static void rows(DescribeWriter out, String prefix, JsonNode limits) {
        for (JsonNode limit : limits) {
            TreeSet<String> resources = new TreeSet<>();
            COLUMNS.forEach(c -> limit.path(c).properties().forEach(p -> resources.add(p.getKey())));
            for (String resource : resources) {
                StringBuilder row = new StringBuilder(prefix + limit.path("type").asText() + "\t" + resource);
                COLUMNS.forEach(c -> row.append('\t').append(limit.path(c).path(resource).asText("-")));
                out.line(0, row.toString());
            }
        }
    }
}
