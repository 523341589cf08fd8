package podium.kubelet.config;

import java.util.Map;

/** ImageReference of the form {@code $(NAME)}. Rule: kubelet.md §11.2. */
public final class Expansion {
    private Expansion() {
    }

    /** The text with known names replaced; unknown ones stay, {@code $$} becomes a dollar, nothing nests. */
    public static String expand(String text, Map<String, String> variables) {
        StringBuilder out = new StringBuilder();
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c != '$' || i + 1 == text.length()) {
                out.append(c);
                i++;
            } else {
                i = reference(text, i, variables, out);
            }
        }
        return out.toString();
    }

    /** Handles the dollar at an offset and returns the offset behind what it stands for. */
    private static int reference(String text, int at, Map<String, String> variables, StringBuilder out) {
        char next = text.charAt(at + 1);
        if (next == '$') {
            out.append('$');
            return at + 2;
        }
        int close = next == '(' ? text.indexOf(')', at) : -1;
        if (close < 0) {
            out.append('$').append(next);
            return at + 2;
        }
        String name = text.substring(at + 2, close);
        String value = variables.get(name);
        out.append(value == null ? "$(" + name + ")" : value);
        return close + 1;
    }
}
