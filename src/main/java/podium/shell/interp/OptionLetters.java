package podium.shell.interp;

import java.util.List;
import podium.shell.expand.ShellError;

/** The builtin getopts. */
final class OptionLetters {
    private OptionLetters() {
    }

    static int run(Shell shell, List<String> arguments) {
        if (arguments.size() < 2) throw new ShellError("usage: getopts optstring var [arg]");
        List<String> words = arguments.size() > 2
                ? arguments.subList(2, arguments.size())
                : shell.state().positional();
        if (!arguments.get(1).matches("[a-zA-Z_][a-zA-Z_0-9]*"))
            throw new ShellError(arguments.get(1) + ": bad variable name");
        return new Scan(shell, arguments.get(0), arguments.get(1), words).next();
    }

    /** One step along the words. */
    private record Scan(Shell shell, String letters, String variable, List<String> words) {
        int next() {
            ShellState state = shell.state();
            int index = state.optionIndex();
            int offset = state.optionOffset();
            // Within a word of letters OPTIND is already past it.
            if (offset > 0) index--;
            if (index > words.size()) return end(index);
            String word = words.get(index - 1);
            if (offset == 0 || offset >= word.length()) {
                if (word.equals("--")) return end(index + 1);
                if (!word.startsWith("-") || word.equals("-")) return end(index);
                offset = 1;
            }
            char letter = word.charAt(offset++);
            boolean ended = offset >= word.length();
            int at = letter == ':' ? -1 : letters.indexOf(letter);
            if (at < 0) {
                advance(index + 1, ended ? 0 : offset);
                return unknown(letter);
            }
            boolean takes = at + 1 < letters.length() && letters.charAt(at + 1) == ':';
            if (!takes) {
                set(String.valueOf(letter), "");
                advance(index + 1, ended ? 0 : offset);
                return 0;
            }
            if (!ended) {
                set(String.valueOf(letter), word.substring(offset));
                advance(index + 1, 0);
            } else if (index < words.size()) {
                set(String.valueOf(letter), words.get(index));
                advance(index + 2, 0);
            } else {
                advance(index + 1, 0);
                return missing(letter);
            }
            return 0;
        }

        private void set(String option, String argument) {
            shell.assign(variable, option);
            if (option.equals("?") || option.equals(":")) return;
            shell.assign("OPTARG", argument);
        }

        private void advance(int index, int offset) {
            shell.assign("OPTIND", Integer.toString(index));
            shell.state().optionIndex(index);
            shell.state().optionOffset(offset);
        }

        private int end(int index) {
            advance(index, 0);
            shell.assign(variable, "?");
            return 1;
        }

        private int unknown(char letter) {
            return problem("?", letter, "Illegal option -" + letter);
        }

        private int missing(char letter) {
            return problem(letters.startsWith(":") ? ":" : "?", letter, "No arg for -" + letter + " option");
        }

        private int problem(String value, char letter, String message) {
            shell.assign(variable, value);
            if (letters.startsWith(":")) {
                shell.assign("OPTARG", String.valueOf(letter));
            } else {
                shell.state().variables().unset("OPTARG");
                shell.process().err(message + "\n");
            }
            return 0;
        }
    }
}
