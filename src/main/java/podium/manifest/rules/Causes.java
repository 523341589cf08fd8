package podium.manifest.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import podium.manifest.tree.GoJson;

/** Collects causes in the words of the server. Rule: api.md §3.1. */
final class Causes {
    private final List<Cause> list = new ArrayList<>();

    List<Cause> list() {
        return list.stream().distinct().toList();
    }

    int size() {
        return list.size();
    }

    void addAll(Causes other) {
        list.addAll(other.list);
    }

    void required(Value at, String detail, String rule) {
        add(at, "Required value" + (detail.isEmpty() ? "" : ": " + detail), rule);
    }

    void forbidden(Value at, String detail, String rule) {
        add(at, "Forbidden: " + detail, rule);
    }

    /** The printed value is the value at the place. */
    void invalid(Value at, String detail, String rule) {
        invalid(at, print(at), detail, rule);
    }

    /** @param printed the value as the server prints it: in quotes where it is text */
    void invalid(Value at, String printed, String detail, String rule) {
        add(at, "Invalid value: " + printed + ": " + detail, rule);
    }

    void duplicate(Value at, String rule) {
        add(at, "Duplicate value: " + print(at), rule);
    }

    void notFound(Value at, String rule) {
        add(at, "Not found: " + print(at), rule);
    }

    /** A value outside a set; a missing one prints as empty. */
    void supported(Value at, List<String> values, String rule) {
        if (!values.contains(at.text())) unsupported(at, print(at), values, rule);
    }

    void unsupported(Value at, String printed, List<String> values, String rule) {
        String supported = values.stream().map(GoText::quote).collect(Collectors.joining(", "));
        add(at, "Unsupported value: " + printed + ": supported values: " + supported, rule);
    }

    void add(Value at, String message, String rule) {
        list.add(new Cause(at.path().isEmpty() ? "[]" : at.path(), true, message, rule));
    }

    /** A message that does not name its place. */
    void addPlain(Value at, String message, String rule) {
        list.add(new Cause(at.path(), false, message, rule));
    }

    private static String print(Value at) {
        if (at.node().isMissingNode()) return "\"\"";
        return at.node().isTextual() ? GoText.quote(at.text()) : GoJson.compact(at.node());
    }
}
