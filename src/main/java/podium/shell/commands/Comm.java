package podium.shell.commands;

import java.util.ArrayList;
import java.util.List;
import podium.shell.fs.SystemError;

/** Compares two sorted files line by line. */
final class Comm implements Applet {
    @Override
    public int run(Call call) {
        Arguments options = Arguments.parse(call, "123");
        List<String> paths = options.rest();
        if (paths.size() != 2) throw new Usage("");
        List<List<String>> files = new ArrayList<>();
        for (String path : paths) {
            try {
                files.add(call.text(path).lines().toList());
            } catch (SystemError e) {
                return call.fail(path + ": " + e.words());
            }
        }
        merge(call, options, files.get(0), files.get(1));
        return 0;
    }

    private static void merge(Call call, Arguments options, List<String> left, List<String> right) {
        int i = 0;
        int j = 0;
        while (i < left.size() || j < right.size()) {
            int order = i == left.size() ? 1 : j == right.size() ? -1 : left.get(i).compareTo(right.get(j));
            char column = order < 0 ? '1' : order > 0 ? '2' : '3';
            String line = order > 0 ? right.get(j) : left.get(i);
            if (order <= 0) i++;
            if (order >= 0) j++;
            if (options.has(column)) continue;
            int indent = 0;
            for (char before = '1'; before < column; before++) if (!options.has(before)) indent++;
            call.line("\t".repeat(indent) + line);
        }
    }
}
