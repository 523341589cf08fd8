package podium.kubectl.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import podium.kubectl.explain.ApiDocs.Field;

/** The texts of {@code kubectl explain}. Rule: kubectl.md §11. */
public final class Explanation {
    private static final int WIDTH = 76;
    private static final int SHOWN_VALUES = 4;
    private final ApiDocs docs = new ApiDocs();

    /**
     * What was explained.
     *
     * @param text what stands on standard output
     * @param missing the field that does not exist, when one does not
     */
    public record Answer(String text, Optional<String> missing) {
    }

    /** Explains a kind, or a field below it. */
    public Answer explain(String group, String version, String kind, List<String> path, boolean recursive) {
        String head = (group.isEmpty() ? "" : "GROUP:      " + group + "\n") + "KIND:       " + kind
                + "\nVERSION:    " + version + "\n\n";
        Optional<String> struct = docs.struct(group, version, kind);
        Optional<Field> field = Optional.empty();
        for (String step : path) {
            field = struct.flatMap(s -> docs.fields(s).stream().filter(f -> f.name().equals(step)).findFirst());
            if (field.isEmpty()) return new Answer(head, Optional.of(step));
            struct = field.get().struct();
        }
        StringBuilder out = new StringBuilder(head);
        field.ifPresent(f -> heading(out, f));
        out.append("DESCRIPTION:\n");
        String texts = paragraphs(field, struct);
        out.append(texts.isEmpty() ? "    <empty>\n" : wrapped(texts)).append("    \n");
        struct.ifPresent(s -> {
            out.append("FIELDS:\n");
            fields(out, s, recursive, 1);
        });
        return new Answer(out.append('\n').toString(), Optional.empty());
    }

    private String paragraphs(Optional<Field> field, Optional<String> struct) {
        List<String> all = new ArrayList<>();
        field.map(Field::text).filter(t -> !t.isEmpty()).ifPresent(all::add);
        struct.map(docs::text).filter(t -> !t.isEmpty()).ifPresent(all::add);
        return String.join("\n", all);
    }

    private static void heading(StringBuilder out, Field field) {
        out.append("FIELD: ").append(field.name()).append(" <").append(field.type()).append('>').append(
                field.isRequired() ? " -required-" : "").append('\n');
        if (field.values().isEmpty()) {
            out.append("\n\n");
            return;
        }
        out.append("ENUM:\n");
        field.values().forEach(v -> out.append("    ").append(v.isEmpty() ? "\"\"" : v).append('\n'));
        out.append('\n');
    }

    private void fields(StringBuilder out, String struct, boolean recursive, int depth) {
        for (Field field : docs.fields(struct)) {
            out.repeat("  ", depth).append(field.name()).append("\t<").append(field.type()).append('>').append(
                    field.isRequired() ? " -required-" : "").append('\n');
            if (!field.values().isEmpty()) out.repeat("  ", depth).append("enum: ").append(values(field)).append('\n');
            if (recursive) {
                // a struct that holds itself, as a schema of a schema does, is not followed without end
                if (depth < 12)
                    field.struct().filter(s -> !s.equals(struct)).ifPresent(
                            s -> fields(out, s, true, depth + 1));
            } else {
                out.append(field.text().isEmpty() ? "    <no description>\n" : wrapped(field.text())).append('\n');
            }
        }
    }

    private static String values(Field field) {
        String shown = field.values().stream().limit(SHOWN_VALUES).map(v -> v.isEmpty() ? "\"\"" : v).collect(
                Collectors.joining(", "));
        return field.values().size() > SHOWN_VALUES ? shown + ", ...." : shown;
    }

    /** Lines of at most 76 columns behind four blanks; line ends of the text stay. */
    private static String wrapped(String text) {
        StringBuilder out = new StringBuilder();
        for (String paragraph : text.split("\n", -1)) {
            StringBuilder line = new StringBuilder();
            String blanks = paragraph.substring(0, paragraph.length() - paragraph.stripLeading().length());
            for (String word : paragraph.strip().split("\\s+", -1)) {
                if (!line.isEmpty() && line.length() + 1 + word.length() > WIDTH) {
                    out.append("    ").append(line).append('\n');
                    line.setLength(0);
                    line.append(word);
                } else {
                    line.append(line.isEmpty() ? blanks : " ").append(word);
                }
            }
            out.append("    ").append(line).append('\n');
        }
        return out.toString();
    }
}
