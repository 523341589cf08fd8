package podium.shell.commands;

import java.util.List;
import podium.shell.fs.Paths;
import podium.shell.fs.SystemError;

/** Shows how two files differ, in unified form. */
final class Diff implements Applet {
    @Override
    public int run(Call call) {
        Arguments options = Arguments.parse(call, "abBdiL:NqrsS:tTU:uw", "brief=q", "ignore-case=i",
                "ignore-space-change=b", "ignore-all-space=w", "ignore-blank-lines=B", "unified=U", "label=L",
                "new-file=N", "recursive=r", "report-identical-files=s", "text=a");
        List<String> paths = options.rest();
        if (paths.size() != 2) throw new Usage("");
        String first = inDirectory(call, paths.get(0), paths.get(1));
        String second = inDirectory(call, paths.get(1), paths.get(0));
        if (call.files().isDirectory(first) && call.files().isDirectory(second))
            return new DiffDirectories(call, options).run(first, second);
        return files(call, options, first, second);
    }

    /** A directory stands for the file in it that has the other one's name. */
    private static String inDirectory(Call call, String path, String other) {
        boolean named = call.files().isDirectory(path) && !call.files().isDirectory(other) && !other.equals("-");
        return named ? Paths.child(path, Paths.name(other)) : path;
    }

    /** Compares two files; 0 when they are the same, 1 when not, 2 when one cannot be read. */
    static int files(Call call, Arguments options, String first, String second) {
        List<String> left;
        List<String> right;
        String missing = first;
        try {
            left = Lines.of(read(call, options, first));
            missing = second;
            right = Lines.of(read(call, options, second));
        } catch (SystemError e) {
            call.complain("can't stat '" + missing + "': " + e.words());
            return 2;
        }
        DiffHunks hunks = new DiffHunks(left, right, DiffHunks.Sameness.of(options), context(options));
        if (hunks.same()) {
            // Rule: of a file and itself nothing is said, not even that they are identical.
            boolean itself = call.files().look(first).isPresent()
                    && call.files().look(first).equals(call.files().look(second));
            if (options.has('s') && !itself) call.line("Files " + first + " and " + second + " are identical");
            return 0;
        }
        if (options.has('q')) {
            call.line("Files " + first + " and " + second + " differ");
            return 1;
        }
        List<String> labels = options.values('L');
        call.line("--- " + (labels.isEmpty() ? first : labels.getFirst()));
        call.line("+++ " + (labels.size() < 2 ? second : labels.get(1)));
        call.out(hunks.text());
        return 1;
    }

    private static int context(Arguments options) {
        return options.value('U').filter(text -> text.matches("\\d{1,6}")).map(Integer::parseInt).orElse(3);
    }

    private static String read(Call call, Arguments options, String path) {
        boolean absent = options.has('N') && !path.equals("-") && call.files().look(path).isEmpty();
        return absent ? "" : call.text(path);
    }
}
