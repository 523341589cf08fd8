package podium.shell.interp;

import java.util.ArrayList;
import java.util.List;
import podium.shell.expand.ShellError;

/**
 * The option letters before a builtin's words, none of which takes a value.
 *
 * @param given the letters in the order in which they came
 * @param words what follows them
 */
record Letters(String given, List<String> words) {
    /** Takes letters off the front, up to {@code --} or the first word without a dash. Fails on any other letter. */
    static Letters of(List<String> arguments, String allowed) {
        StringBuilder given = new StringBuilder();
        int i = 0;
        while (i < arguments.size() && arguments.get(i).length() > 1 && arguments.get(i).startsWith("-")) {
            String word = arguments.get(i++);
            if (word.equals("--")) break;
            for (char letter : word.substring(1).toCharArray()) {
                if (allowed.indexOf(letter) < 0) throw new ShellError("illegal option -" + letter);
                given.append(letter);
            }
        }
        return new Letters(given.toString(), new ArrayList<>(arguments.subList(i, arguments.size())));
    }

    boolean has(char letter) {
        return given.indexOf(letter) >= 0;
    }
}
