package podium.kubectl.gotemplate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Go's printf, as far as templates use it. */
final class Printf {
    private static final Pattern VERB = Pattern.compile("%(-?)(\\d*)(?:\\.(\\d+))?([svdqtf%])");

    private Printf() {
    }

    static String format(List<JsonNode> arguments) {
        String form = arguments.getFirst().asText();
        Matcher m = VERB.matcher(form);
        StringBuilder out = new StringBuilder();
        int next = 1;
        int at = 0;
        while (m.find()) {
            out.append(form, at, m.start());
            at = m.end();
            if (m.group(4).equals("%")) {
                out.append('%');
            } else if (next >= arguments.size()) {
                out.append("%!").append(m.group(4)).append("(MISSING)");
            } else {
                out.append(padded(shown(m.group(4), arguments.get(next++)), m.group(1), m.group(2)));
            }
        }
        return out.append(form.substring(at)).toString();
    }

    private static String shown(String verb, JsonNode value) {
        return verb.equals("q") ? Functions.quoted(value) : Functions.shown(value);
    }

    private static String padded(String text, String minus, String width) {
        int wanted = width.isEmpty() ? 0 : Integer.parseInt(width);
        String blanks = " ".repeat(Math.max(0, wanted - text.length()));
        return minus.isEmpty() ? blanks + text : text + blanks;
    }
}
