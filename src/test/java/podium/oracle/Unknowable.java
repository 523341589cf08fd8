package podium.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.regex.Pattern;

/** Takes away what no simulation can know: identifiers, addresses, dates, drawn durations and sizes. */
final class Unknowable {
    private static final int FLAGS = Pattern.UNICODE_CHARACTER_CLASS | Pattern.UNIX_LINES;

    private record Rule(Pattern pattern, String replacement) {
        static Rule of(String pattern, String replacement) {
            return new Rule(Pattern.compile(pattern, FLAGS), replacement);
        }
    }

    // in this order: a later rule sees what an earlier one left
    private static final List<Rule> RULES = List.of(Rule.of("\\b[0-9a-f]{64}\\b", "<id>"),
            Rule.of("\\bsha256:[0-9a-f]+\\b", "<digest>"),
            Rule.of("\\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}\\b", "<uid>"), Rule.of("containerd://\\S*", "<cid>"),
            Rule.of("\\b\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}\\b", "<ip>"),
            Rule.of("in \\d[\\w.µ]* \\(\\d[\\w.µ]* including waiting\\)", "in <time>"),
            Rule.of("Image size: \\d+", "Image size: <n>"),
            Rule.of("kube-api-access-[a-z0-9]{5}", "kube-api-access-<x>"),
            Rule.of("\\(Total Images size: \\d+ bytes\\)", ""),
            Rule.of("\\b\\w{3}, \\d\\d \\w{3} \\d{4} [\\d:]{8} [+-]\\d{4}\\b", "<date>"),
            Rule.of("\\b\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z\\b", "<date>"), Rule.of("\\b[sk]-[\\w-]+", "<ns>"),
            Rule.of("(?m)^\\d{4}/\\d\\d/\\d\\d [\\d:]{8} \\[notice\\].*\\n?", ""),
            Rule.of("back-off \\S+ restarting", "back-off <t> restarting"), Rule.of("/tmp/tmp\\w+", "<dir>"),
            Rule.of("\\b[A-Z][a-z]{2} [ \\d]\\d \\d\\d:\\d\\d\\b", "<date>"),
            Rule.of("\\d\\d/[A-Z][a-z]{2}/\\d{4}:[\\d:]{8} [+-]\\d{4}", "<date>"),
            Rule.of("\\d{4}/\\d\\d/\\d\\d [\\d:]{8}", "<date>"), Rule.of("\\b\\d+#\\d+: \\*\\d+", "<n>"),
            Rule.of("unable to retrieve container logs for <cid>", ""), Rule.of("[ \\t]+", " "));

    // images that an earlier scenario may have left on the recorded node: whether they were pulled is history
    private static final Pattern MAY_BE_THERE = Pattern.compile(
            "\"(?:nginx:(?:alpine|1\\.25|1\\.27)|busybox:1\\.(?:28|36)|myapp:1\\.0)\"");

    private Unknowable() {
    }

    static String removedFrom(String text) {
        String result = text;
        for (Rule rule : RULES) result = rule.pattern.matcher(result).replaceAll(rule.replacement);
        return result.strip();
    }

    /** Whether an event tells of a pull that depends on what ran on the recorded node before. */
    static boolean isHistory(String reason, String message) {
        return (reason.equals("Pulling") || reason.equals("Pulled")) && MAY_BE_THERE.matcher(message).find();
    }

    /** A scalar as text; what is absent, zero or false is as good as empty. */
    static String text(JsonNode node) {
        if (node.isMissingNode() || node.isNull() || (node.isNumber() && node.asDouble() == 0) || (node.isBoolean()
                && !node.asBoolean())) {
            return "";
        }
        return node.asText();
    }
}
