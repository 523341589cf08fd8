package podium.kubectl.describe;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The texts of {@code kubectl describe} for roles and their bindings. */
final class RoleDescription {
    private RoleDescription() {
    }

    /** What verbs are allowed for: one resource or one URL. */
    private record Rule(List<String> resources, List<String> groups, List<String> names, List<String> urls) {
    }

    static void role(DescribeWriter out, Subject s) {
        out.key(0, "Name", s.name());
        Heads.labelled(out, s.object());
        out.line(0, "PolicyRule:");
        out.line(1, "Resources\tNon-Resource URLs\tResource Names\tVerbs");
        out.line(1, "---------\t-----------------\t--------------\t-----");
        rules(s.tree().path("rules")).stream().sorted(Comparator.comparing(RoleDescription::sortKey)).forEach(
                e -> out.line(1, String.join("\t", resource(e.getKey()), slice(e.getKey().urls()),
                        slice(e.getKey().names()), slice(e.getValue()))));
    }

    /** Rule: each rule is taken apart, and what allows several verbs on one resource put together again. */
    private static List<Map.Entry<Rule, List<String>>> rules(JsonNode rules) {
        List<Map.Entry<Rule, List<String>>> all = new ArrayList<>();
        Map<Rule, List<String>> simple = new LinkedHashMap<>();
        for (JsonNode rule : rules) {
            List<String> verbs = Subject.texts(rule.path("verbs"));
            for (Rule part : parts(rule)) {
                List<String> known = simple.computeIfAbsent(part, _ -> new ArrayList<>());
                verbs.stream().filter(v -> !known.contains(v)).forEach(known::add);
            }
            for (String url : Subject.texts(rule.path("nonResourceURLs"))) {
                Rule part = new Rule(List.of(), List.of(), List.of(), List.of(url));
                verbs.forEach(v -> all.add(Map.entry(part, List.of(v))));
            }
        }
        simple.forEach((rule, verbs) -> all.add(Map.entry(rule, verbs)));
        return all;
    }

    private static List<Rule> parts(JsonNode rule) {
        List<Rule> parts = new ArrayList<>();
        for (String group : Subject.texts(rule.path("apiGroups"))) {
            for (String resource : Subject.texts(rule.path("resources"))) {
                List<String> names = Subject.texts(rule.path("resourceNames"));
                if (names.isEmpty()) parts.add(new Rule(List.of(resource), List.of(group), List.of(), List.of()));
                names.forEach(n -> parts.add(new Rule(List.of(resource), List.of(group), List.of(n), List.of())));
            }
        }
        return parts;
    }

    /** Rule: rules stand in the order of their text in Go, which begins with the verbs. */
    private static String sortKey(Map.Entry<Rule, List<String>> e) {
        Rule rule = e.getKey();
        return "Verbs:" + slice(e.getValue()) + ",APIGroups:" + slice(rule.groups()) + ",Resources:"
                + slice(rule.resources()) + ",ResourceNames:" + slice(rule.names()) + ",NonResourceURLs:"
                + slice(rule.urls()) + ",";
    }

    /** A resource with its group before the part that stands behind a slash. */
    private static String resource(Rule rule) {
        if (rule.resources().isEmpty()) return "";
        String[] parts = rule.resources().getFirst().split("/", 2);
        String group = rule.groups().getFirst();
        return parts[0] + (group.isEmpty() ? "" : "." + group) + (parts.length == 2 ? "/" + parts[1] : "");
    }

    private static String slice(List<String> texts) {
        return Subject.slice(texts.stream());
    }

    static void binding(DescribeWriter out, Subject s) {
        out.key(0, "Name", s.name());
        Heads.labelled(out, s.object());
        out.line(0, "Role:");
        out.key(1, "Kind", s.tree().path("roleRef").path("kind").asText());
        out.key(1, "Name", s.tree().path("roleRef").path("name").asText());
        out.line(0, "Subjects:");
        out.line(1, "Kind\tName\tNamespace");
        out.line(1, "----\t----\t---------");
        s.tree().path("subjects").forEach(subject -> out.line(1, String.join("\t", subject.path("kind").asText(),
                subject.path("name").asText(), subject.path("namespace").asText())));
    }
}
