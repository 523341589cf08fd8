package podium.shell.programs.git;

import java.util.ArrayList;
import java.util.List;
import podium.shell.fs.SystemError;
import podium.shell.kernel.Process;
import podium.shell.kernel.Program;

/**
 * git as init containers use it: {@code git clone URL [DIRECTORY]} and {@code git pull}, each behind {@code -C DIRECTORY}
 * where it is given. A host offers a repository as {@link Remote} says.
 */
public final class Git implements Program {
    /** Options with a word behind them. Rule: git(1), git-clone(1), git-pull(1). */
    private static final List<String> TAKE = List.of("-b", "--branch", "--depth", "-c", "-o", "--origin");
    private static final int FATAL = 128;

    @Override
    public int run(Process process) {
        List<String> words = new ArrayList<>(process.arguments().subList(1, process.arguments().size()));
        if (words.contains("--version") || words.equals(List.of("version"))) {
            process.out("git version 2.45.2\n");
            return 0;
        }
        // Rule: git(1), -C: run as if git was started there; each further one counts from the one before.
        while (words.size() > 1 && (words.getFirst().equals("-C") || words.getFirst().equals("-c"))) {
            boolean moves = words.removeFirst().equals("-C");
            String word = words.removeFirst();
            if (moves && !moved(process, word)) return FATAL;
        }
        List<String> operands = operands(words);
        return switch (operands.isEmpty() ? "" : operands.getFirst()) {
            case "clone" -> clone(process, operands);
            case "pull" -> new WorkTree(process).pull();
            default -> {
                process.err("git: this simulation knows clone, pull and --version alone\n");
                yield 1;
            }
        };
    }

    private static boolean moved(Process process, String directory) {
        try {
            process.files().changeDirectory(directory);
            return true;
        } catch (SystemError e) {
            process.err("fatal: cannot change to '" + directory + "': " + e.words() + "\n");
            return false;
        }
    }

    private static List<String> operands(List<String> words) {
        List<String> operands = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (TAKE.contains(words.get(i))) i++;
            else if (!words.get(i).startsWith("-")) operands.add(words.get(i));
        }
        return operands;
    }

    private static int clone(Process process, List<String> operands) {
        if (operands.size() < 2) {
            process.err(
                    "fatal: You must specify a repository to clone.\n\nusage: git clone [<options>] [--] <repo> [<dir>]\n");
            return 129;
        }
        String url = operands.get(1).replaceFirst("/+$", "");
        String directory = operands.size() > 2
                ? operands.get(2)
                : url.substring(url.lastIndexOf('/') + 1).replaceFirst("\\.git$", "");
        return new WorkTree(process).clone(url, directory);
    }
}
