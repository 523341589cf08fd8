package podium.shell.interp;

import java.util.List;

/** The builtin ulimit. A container's limits are its runtime's; what a script sets, the shell remembers and reports. */
final class LimitCommand {
    /** The letters and what a runtime grants: numbers in the unit of the letter. */
    private static final String LETTERS = "tfdscmlpnvwer";

    private LimitCommand() {
    }

    static int run(Shell shell, List<String> arguments) {
        char letter = 'f';
        int status = 0;
        boolean asked = false;
        List<String> words = new java.util.ArrayList<>(arguments);
        while (!words.isEmpty()) {
            String word = words.removeFirst();
            if (word.startsWith("-") && word.length() > 1) {
                for (char one : word.substring(1).toCharArray()) {
                    if (one == 'H' || one == 'S') continue;
                    if (LETTERS.indexOf(one) < 0) {
                        shell.process().err("ulimit: invalid option -- '" + one + "'\n");
                        return 1;
                    }
                    letter = one;
                }
                asked = words.isEmpty();
            } else {
                status |= set(shell, letter, word);
                asked = false;
            }
        }
        if (asked || arguments.isEmpty()) shell.process().out(shell.state().limits().value(letter) + "\n");
        return status;
    }

    private static int set(Shell shell, char letter, String word) {
        if (!word.matches("\\d{1,18}|unlimited")) {
            shell.process().err("sh: invalid number '" + word + "'\n");
            return 1;
        }
        shell.state().limits().set(letter, word);
        return 0;
    }
}
