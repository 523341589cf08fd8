package podium.shell.interp;

import podium.shell.expand.ShellError;

/** Numbers that builtins take. */
final class Numbers {
    private Numbers() {
    }

    /** A number that is not negative; anything else is an error of the builtin. */
    static int parse(String text) {
        if (text.matches("\\d{1,9}")) return Integer.parseInt(text);
        throw new ShellError("Illegal number: " + text);
    }
}
