package podium.kubectl.table;

import static podium.kubectl.table.OtherTables.at;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import podium.cluster.OtherObject;

/** Rows of what allows, limits and checks: role bindings, quotas, admission. Rule: kubectl.md §3. */
final class PolicyTables {
    static final KindTable<OtherObject> BINDING = new KindTable<>(OtherObject.class, List.of("NAME", "ROLE", "AGE"),
            List.of("USERS", "GROUPS", "SERVICEACCOUNTS"),
            (b, now) -> List.of(b.metadata().name(),
                    at(b, "roleRef", "kind").asText() + "/" + at(b, "roleRef", "name").asText(), Cells.age(b, now)),
            b -> List.of(subjects(b, "User"), subjects(b, "Group"), subjects(b, "ServiceAccount")));

    static final KindTable<OtherObject> QUOTA = KindTable.narrow(OtherObject.class, "NAME|REQUEST|LIMIT|AGE",
            (q, now) -> List.of(q.metadata().name(), amounts(q, false), amounts(q, true), Cells.age(q, now)));

    static final KindTable<OtherObject> WEBHOOKS = KindTable.narrow(OtherObject.class, "NAME|WEBHOOKS|AGE",
            (w, now) -> List.of(w.metadata().name(), Integer.toString(at(w, "webhooks").size()), Cells.age(w, now)));

    static final KindTable<OtherObject> ADMISSION = KindTable.narrow(OtherObject.class,
            "NAME|VALIDATIONS|PARAMKIND|AGE",
            (p, now) -> List.of(p.metadata().name(), Integer.toString(at(p, "spec", "validations").size()),
                    at(p, "spec", "paramKind").isObject()
                            ? at(p, "spec", "paramKind", "apiVersion").asText() + "/"
                                    + at(p, "spec", "paramKind", "kind").asText()
                            : "<unset>",
                    Cells.age(p, now)));

    static final KindTable<OtherObject> ADMISSION_BINDING = KindTable.narrow(OtherObject.class,
            "NAME|POLICYNAME|PARAMREF|AGE",
            (b, now) -> List.of(b.metadata().name(), at(b, "spec", "policyName").asText(),
                    reference(at(b, "spec", "paramRef")), Cells.age(b, now)));

    private PolicyTables() {
    }

    private static String subjects(OtherObject binding, String kind) {
        List<String> found = new ArrayList<>();
        for (JsonNode subject : at(binding, "subjects")) {
            if (!subject.path("kind").asText().equals(kind)) continue;
            String namespace = kind.equals("ServiceAccount") ? subject.path("namespace").asText() + "/" : "";
            found.add(namespace + subject.path("name").asText());
        }
        return String.join(", ", found);
    }

    /** Rule: what begins with {@code limits.} stands in a column of its own. */
    private static String amounts(OtherObject quota, boolean limits) {
        Map<String, JsonNode> hard = new TreeMap<>();
        at(quota, "status", "hard").properties().forEach(p -> hard.put(p.getKey(), p.getValue()));
        List<String> found = new ArrayList<>();
        hard.forEach((resource, most) -> {
            if (resource.startsWith("limits.") == limits) {
                found.add(resource + ": " + at(quota, "status", "used", resource).asText("0") + "/" + most.asText());
            }
        });
        return String.join(", ", found);
    }

    private static String reference(JsonNode parameter) {
        String name = parameter.path("name").asText();
        if (name.isEmpty()) return "<unset>";
        String namespace = parameter.path("namespace").asText();
        return namespace.isEmpty() ? name : namespace + "/" + name;
    }
}
