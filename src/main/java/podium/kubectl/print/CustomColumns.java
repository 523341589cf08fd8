package podium.kubectl.print;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import podium.kubectl.gotemplate.GoText;
import podium.kubectl.jsonpath.JsonPath;
import podium.kubectl.jsonpath.JsonPathException;
import podium.kubectl.resource.KubectlException;
import podium.kubectl.table.TablePrinter;

/** Columns that the command line describes. Rule: kubectl.md §4.4. */
public record CustomColumns(List<Column> columns, boolean withHeader) {
    /** A header and where its cells come from. */
    record Column(String header, JsonPath path) {
    }

    /** Reads {@code HEADER:path,HEADER2:path2}. */
    static CustomColumns parse(String spec, boolean withHeader) {
        if (spec.isEmpty())
            throw KubectlException.error("custom-columns format specified but no custom columns given");
        List<Column> columns = new ArrayList<>();
        for (String part : split(spec)) {
            int colon = part.indexOf(':');
            if (colon < 0) {
                throw KubectlException.error(
                        "unexpected custom-columns spec: " + part + ", expected <header>:<json-path-expr>");
            }
            try {
                columns.add(new Column(part.substring(0, colon), JsonPath.relaxed(part.substring(colon + 1))));
            } catch (JsonPathException e) {
                throw KubectlException.error(String.valueOf(e.getMessage()));
            }
        }
        return new CustomColumns(columns, withHeader);
    }

    /** Reads a template of two lines: headers, and paths below them. */
    static CustomColumns ofFile(String text, boolean withHeader) {
        List<String> lines = text.lines().toList();
        List<String> headers = List.of(lines.getFirst().strip().split("\\s+"));
        List<String> paths = lines.size() < 2 ? List.of() : List.of(lines.get(1).strip().split("\\s+"));
        if (headers.size() != paths.size()) {
            throw KubectlException.error("number of headers (" + headers.size() + ") and field specifications ("
                    + paths.size() + ") don't match");
        }
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < headers.size(); i++)
            columns.add(new Column(headers.get(i), JsonPath.relaxed(paths.get(i))));
        return new CustomColumns(columns, withHeader);
    }

    /** Commas part columns, but not within brackets. */
    private static List<String> split(String spec) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < spec.length(); i++) {
            char c = spec.charAt(i);
            if (c == '[' || c == '(') depth++;
            if (c == ']' || c == ')') depth--;
            if (c == ',' && depth == 0) {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        parts.add(part.toString());
        return parts;
    }

    /** The table of an object, or of the objects of a list. */
    String print(JsonNode tree) {
        List<JsonNode> objects = new ArrayList<>();
        if (tree.path("kind").asText().equals("List")) tree.path("items").forEach(objects::add);
        else objects.add(tree);
        List<List<String>> rows = new ArrayList<>();
        if (withHeader) rows.add(columns.stream().map(Column::header).toList());
        objects.forEach(o -> rows.add(columns.stream().map(c -> cell(c.path(), o)).toList()));
        return new TablePrinter(false).print(rows);
    }

    private static String cell(JsonPath path, JsonNode object) {
        try {
            List<JsonNode> values = path.values(object);
            return values.isEmpty()
                    ? "<none>"
                    : values.stream().map(CustomColumns::shown).collect(
                            Collectors.joining(","));
        } catch (JsonPathException e) {
            return "<none>";
        }
    }

    private static String shown(JsonNode value) {
        return value.isNull() ? "<none>" : GoText.plain(value);
    }
}
