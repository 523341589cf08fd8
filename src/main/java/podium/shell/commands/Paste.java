package podium.shell.commands;

import java.util.ArrayList;
import java.util.List;
import podium.shell.fs.SystemError;

/** Joins lines of files. */
final class Paste implements Applet {
    @Override
    public int run(Call call) {
        Arguments options = Arguments.parse(call, "d:s");
        String joints = Escapes.expand(options.value('d').orElse("\t"), false).text();
        List<List<String>> columns = new ArrayList<>();
        List<String> paths = options.rest().isEmpty() ? List.of("-") : options.rest();
        long inputs = paths.stream().filter("-"::equals).count();
        List<String> input = inputs > 0 ? Lines.of(call.text("-")) : List.of();
        int taken = 0;
        for (String path : paths) {
            List<String> lines = new ArrayList<>();
            try {
                if (path.equals("-")) {
                    for (int i = taken; i < input.size(); i += (int) inputs) lines.add(input.get(i));
                    taken++;
                } else {
                    lines.addAll(Lines.of(call.text(path)));
                }
            } catch (SystemError e) {
                return call.fail(path + ": " + e.words());
            }
            columns.add(lines);
        }
        if (options.has('s')) columns.forEach(lines -> call.line(join(lines, joints)));
        int most = columns.stream().mapToInt(List::size).max().orElse(0);
        for (int row = 0; row < most && !options.has('s'); row++) call.out(row(columns, row, joints));
        return 0;
    }

    /** A file that has ended leaves out its joint, too; so a row ends with a line's end only when its last file has a line. */
    private static String row(List<List<String>> columns, int row, String joints) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < columns.size(); i++) {
            if (row >= columns.get(i).size()) continue;
            line.append(Lines.chop(columns.get(i).get(row)));
            if (i == columns.size() - 1) line.append('\n');
            else if (!joints.isEmpty()) line.append(joints.charAt(i % joints.length()));
        }
        return line.toString();
    }

    private static String join(List<String> cells, String joints) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0 && !joints.isEmpty()) line.append(joints.charAt((i - 1) % joints.length()));
            line.append(Lines.chop(cells.get(i)));
        }
        return line.toString();
    }
}
