package podium.shell.commands;

import java.util.TreeSet;
import podium.shell.fs.Paths;
import podium.shell.fs.SystemError;

/** Compares what is in two directories. */
final class DiffDirectories {
    private final Call call;
    private final Arguments options;

    DiffDirectories(Call call, Arguments options) {
        this.call = call;
        this.options = options;
    }

    int run(String first, String second) {
        TreeSet<String> names;
        try {
            names = new TreeSet<>(call.files().list(first));
            names.addAll(call.files().list(second));
        } catch (SystemError e) {
            call.complain(first + ": " + e.words());
            return 2;
        }
        int status = 0;
        for (String name : names) status = Math.max(status, one(first, second, name));
        return status;
    }

    private int one(String first, String second, String name) {
        String left = Paths.child(first, name);
        String right = Paths.child(second, name);
        boolean inLeft = call.files().look(left).isPresent();
        boolean inRight = call.files().look(right).isPresent();
        if (inLeft != inRight && !options.has('N')) {
            call.line("Only in " + (inLeft ? first : second) + ": " + name);
            return 1;
        }
        boolean leftDirectory = call.files().isDirectory(left);
        boolean rightDirectory = call.files().isDirectory(right);
        if (leftDirectory && rightDirectory) {
            if (options.has('r')) return run(left, right);
            call.line("Common subdirectories: " + left + " and " + right);
            return 0;
        }
        if (leftDirectory != rightDirectory && inLeft && inRight) {
            call.line("File " + left + " is a " + kind(leftDirectory) + " while file " + right + " is a "
                    + kind(rightDirectory));
            return 1;
        }
        return Diff.files(call, options, left, right);
    }

    private static String kind(boolean directory) {
        return directory ? "directory" : "regular file";
    }
}
