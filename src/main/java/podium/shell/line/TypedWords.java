package podium.shell.line;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of a command that is being typed, as far as the cursor.
 *
 * @param words those that are complete, of the last command of the line
 * @param word what is typed of the next one; may be empty
 * @param start where that begins in the line
 */
public record TypedWords(List<String> words, String word, int start) {
    /** Takes a line apart. Rule: POSIX Shell Command Language, 2.2 Quoting and 2.3 Token Recognition. */
    public static TypedWords before(String line) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        int start = 0;
        char quote = 0;
        for (int at = 0; at < line.length(); at++) {
            char c = line.charAt(at);
            if (quote != 0) {
                if (c == quote) quote = 0;
                else word.append(c);
            } else if (c == '\'' || c == '"') {
                quote = c;
            } else if (c == '\\' && at + 1 < line.length()) {
                word.append(line.charAt(++at));
            } else if (c == ' ' || "|;&(\n".indexOf(c) >= 0) {
                if (!word.isEmpty()) words.add(word.toString());
                if (c != ' ') words.clear();
                word.setLength(0);
                start = at + 1;
            } else {
                word.append(c);
            }
        }
        return new TypedWords(List.copyOf(words), word.toString(), start);
    }
}
