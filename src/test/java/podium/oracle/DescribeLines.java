package podium.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines of {@code kubectl describe pods}; those of an event table sorted, for events of one second have no order. */
final class DescribeLines {
    private static final Pattern EVENT = Pattern.compile(
            "  (Normal|Warning)\\s+(\\S+)\\s+(?:<unknown>|\\S+)(?: \\([^)]*\\))?\\s+(\\S+)\\s+(.*)",
            Pattern.UNICODE_CHARACTER_CLASS);

    private DescribeLines() {
    }

    static List<String> of(JsonNode trace, Alias alias) {
        return of(Unknowable.text(trace.path("final").path("describe")), alias);
    }

    static List<String> of(String text, Alias alias) {
        List<String> lines = new ArrayList<>();
        TreeSet<String> table = new TreeSet<>();
        for (String line : text.lines().toList()) {
            Matcher event = EVENT.matcher(line);
            if (event.lookingAt()) {
                if (Unknowable.isHistory(event.group(2), line)) continue;
                table.add(alias.of(String.join(" ", event.group(1), event.group(2), event.group(3), event.group(4))));
                continue;
            }
            lines.addAll(table);
            table.clear();
            lines.add(alias.of(line));
        }
        lines.addAll(table);
        return lines;
    }

    /** The lines that only one side has, marked by side. */
    static String difference(List<String> wanted, List<String> gotten, List<SequenceMatcher.Opcode> opcodes) {
        StringBuilder out = new StringBuilder();
        opcodes.stream().filter(op -> !op.equal()).forEach(op -> {
            wanted.subList(op.firstStart(), op.firstEnd()).forEach(l -> out.append("\n         -").append(l));
            gotten.subList(op.secondStart(), op.secondEnd()).forEach(l -> out.append("\n         +").append(l));
        });
        return out.toString();
    }
}
